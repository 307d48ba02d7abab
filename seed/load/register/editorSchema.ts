import { z } from 'zod'
import { agencyLevelCodes } from '../../../schema/words/agencyLevels'
import { discrepancyKinds } from '../../read/entry'
import { relationCodes } from './entrySchema'
import { day, slice } from './fields'
import { text } from './text'

/** The reason is Vietnamese; readers of the English pages get the editor's own English, where there is one. */
const decided = { reason: text, reasonInEnglish: text.optional(), by: text, on: day }

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
  /** Where sources differ that no rule compares; dismissed where they do not contradict each other after all. */
  discrepancies: z
    .array(
      z.strictObject({
        kind: z.enum(discrepancyKinds),
        subject: text,
        /** What differs, in Vietnamese. */
        difference: text,
        inEnglish: z.strictObject({ subject: text, difference: text }).optional(),
        values: z
          .array(
            z.strictObject({
              file: text,
              part: z.int().positive().optional(),
              value: text,
              ...slice,
            }),
          )
          .min(1),
        dismissed: z.strictObject(decided).optional(),
      }),
    )
    .optional(),
  /** Of those that rules find: the ones that are no contradiction. */
  dismissals: z
    .array(z.strictObject({ file: text, kind: z.enum(discrepancyKinds), subject: text, ...decided }))
    .optional(),
  agencies: z
    .array(
      z.strictObject({
        name: text,
        names: z.array(text).optional(),
        abbreviation: text.optional(),
        /** Groups of a document's symbol that name this agency: `TBTT`. */
        symbols: z.array(text).optional(),
        level: z.enum(agencyLevelCodes),
        province: text.optional(),
        parent: text.optional(),
      }),
    )
    .optional(),
})

export type EditorFile = z.infer<typeof editorSchema>
export type Ruling = NonNullable<EditorFile['rulings']>[number]
export type Suggestion = NonNullable<EditorFile['suggestions']>[number]
export type NotedDiscrepancy = NonNullable<EditorFile['discrepancies']>[number]
export type NotedValue = NotedDiscrepancy['values'][number]
export type DismissalOfFound = NonNullable<EditorFile['dismissals']>[number]
export type Dismissal = NonNullable<NotedDiscrepancy['dismissed']>
export type AgencyRecord = NonNullable<EditorFile['agencies']>[number]
export type DocumentName = z.infer<typeof documentName>

/** All editor's files together. */
export interface Editor {
  rulings: Ruling[]
  suggestions: Suggestion[]
  discrepancies: NotedDiscrepancy[]
  dismissals: DismissalOfFound[]
  agencies: AgencyRecord[]
}
