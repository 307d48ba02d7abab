import { createUnionType } from 'type-graphql'
import { DocumentAmbiguous } from './documentAmbiguous'
import { DocumentFound } from './documentFound'
import { DocumentNotFound } from './documentNotFound'

export type DocumentLookup = DocumentFound | DocumentAmbiguous | DocumentNotFound

export const DocumentLookupUnion = createUnionType({
  name: 'DocumentLookup',
  description: 'What a number, an issuer and a year lead to.',
  types: () => [DocumentFound, DocumentAmbiguous, DocumentNotFound] as const,
  resolveType: (lookup: DocumentLookup) => lookup.__typename,
})
