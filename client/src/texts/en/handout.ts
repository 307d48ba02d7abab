import type { Texts } from '../vi'

export const handout: Texts['handout'] = {
  asOf: (day, version) => `As of ${day}, data version ${version}`,
  plan: 'Plan',
  issuer: 'Body',
  signer: 'Signed by',
  policies: 'Policies',
  before: 'Before it',
  quotations: 'The words of the papers',
  qr: 'QR code that leads to the page of this day',
  say: 'The code opens the page of this day: every quotation, and which message came after.',
  print: 'Print this sheet',
}
