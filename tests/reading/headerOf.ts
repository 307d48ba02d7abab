import type { DocumentHeader } from '../../seed/read/entry'

/** A report of 29/11/2021, with what a case needs otherwise. */
export function headerOf(header: Partial<DocumentHeader> = {}): DocumentHeader {
  return {
    number: '99/BC-STTTT',
    symbol: 'BC-STTTT',
    kind: 'REPORT',
    title: null,
    issued: '2021-11-29',
    place: null,
    issuer: null,
    signer: null,
    recipients: [],
    marks: [],
    ...header,
  }
}
