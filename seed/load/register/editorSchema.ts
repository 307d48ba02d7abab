import { z } from 'zod'
import { isDay } from '../../../schema/words/calendar'
import { relationCodes } from './entrySchema'
import { text } from './text'

const day = z.string().refine(isDay, 'cần một ngày có thật, dạng 2021-09-30')
const decided = { reason: text, by: text, on: day }

export const agencyLevels = [
  'CENTRAL',
  'MINISTRY',
  'DEPARTMENT',
  'PROVINCE',
  'DISTRICT',
  'PARTY',
  'PRESS',
  'ENTERPRISE',
  'OTHER',
] as const

/** A paper that a held paper names, as an editor names it: its number, and issuer and year where that is not enough. */
const documentName = z.strictObject({
  number: text,
  issuer: text.optional(),
  year: z.int().optional(),
})

/**
 * What an editor keeps beside the entries (`seed/register/editor/*.yaml`): rulings between sources, links that no
 * paper proves, and the directory of agencies, which is reference data and no fact of a paper.
 */
export const editorSchema = z.strictObject({
  rulings: z
    .array(
      z.strictObject({
        document: documentName,
        attribute: z.enum(['issued', 'title', 'number', 'issuer', 'figure', 'wording']),
        /** Which figure or wording, as the discrepancy's subject names it. */
        subject: text.optional(),
        value: text,
        ...decided,
      }),
    )
    .optional(),
  suggestions: z
    .array(
      z.strictObject({ from: documentName, to: documentName, relation: z.enum(relationCodes), ...decided }),
    )
    .optional(),
  agencies: z
    .array(
      z.strictObject({
        name: text,
        names: z.array(text).optional(),
        abbreviation: text.optional(),
        /** Groups of a document's symbol that name this agency: `TBTT`. */
        symbols: z.array(text).optional(),
        level: z.enum(agencyLevels),
        province: text.optional(),
        parent: text.optional(),
      }),
    )
    .optional(),
})

export type EditorFile = z.infer<typeof editorSchema>
export type Ruling = NonNullable<EditorFile['rulings']>[number]
export type Suggestion = NonNullable<EditorFile['suggestions']>[number]
export type AgencyRecord = NonNullable<EditorFile['agencies']>[number]
export type DocumentName = z.infer<typeof documentName>
export type AgencyLevel = (typeof agencyLevels)[number]

/** All editor's files together. */
export interface Editor {
  rulings: Ruling[]
  suggestions: Suggestion[]
  agencies: AgencyRecord[]
}
