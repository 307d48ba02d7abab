/** The levels of agencies, as the API explains them. */
export const agencyLevels = {
  CENTRAL: 'Government, Prime Minister, National Assembly, national boards.',
  MINISTRY: 'A ministry or an agency of its rank.',
  DEPARTMENT: 'A department of a ministry or of a province (cục, vụ, sở).',
  PROVINCE: 'The people’s committee or council of a province.',
  DISTRICT: 'A district, a commune and their offices.',
  PARTY: 'A body of the Party.',
  PRESS: 'A press agency or a broadcaster.',
  ENTERPRISE: 'An enterprise.',
  OTHER: 'Any other body.',
}
export type AgencyLevel = keyof typeof agencyLevels

export const agencyLevelCodes = Object.keys(agencyLevels) as AgencyLevel[]
