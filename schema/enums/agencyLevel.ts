import { agencyLevels, type AgencyLevel as Code } from '../words/agencyLevels'
import { enumOf } from './enumOf'

export const AgencyLevel = enumOf('AgencyLevel', 'The level of an agency.', agencyLevels)
export type AgencyLevel = Code
