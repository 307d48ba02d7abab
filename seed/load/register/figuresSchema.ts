import { z } from 'zod'
import type { FigureFact } from '../../read/entry'
import { endsAfterStart, order, partialDate, proof } from './fields'
import { asMessage } from './schemaMessage'
import { text } from './text'

const figure = z
  .strictObject({
    ...proof,
    subject: text,
    printed: text,
    value: z.number().nullable(),
    unit: text.nullable(),
    qualifier: z.enum(['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST']),
    asOf: partialDate.nullable(),
    statement: text,
    bearer: text.nullable(),
    of: text.nullable(),
    scope: text.nullable(),
    from: partialDate.nullable(),
    until: partialDate.nullable(),
    source: text.nullable(),
    nature: z.enum(['REPORTED', 'TARGET', 'FORECAST', 'OFFER']),
    table: z
      .strictObject({
        number: z.int().positive(),
        caption: text.nullable(),
        group: text.nullable(),
        row: text,
        column: text.nullable(),
      })
      .optional(),
  })
  .refine(endsAfterStart, order)

/** The figures of a paper: no two of them may say the same of one thing on one day with different numbers. */
export const figuresSchema = z.array(figure).superRefine((figures, context) => {
  const seen = new Set<string>()
  for (const [index, one] of figures.entries()) {
    const key = saidOf(one)
    if (seen.has(key)) {
      const message = asMessage(
        `another figure has the same sentence, unit and day: “${one.statement}”`,
        `đã có một số liệu khác với cùng câu, đơn vị và ngày: “${one.statement}”`,
      )
      context.addIssue({ code: 'custom', path: [index, 'statement'], message })
    }
    seen.add(key)
  }
})

/** What a figure says without its number, with its unit and day. */
function saidOf({ statement, printed, unit, asOf }: FigureFact): string {
  const at = statement.lastIndexOf(printed)
  const said = at < 0 ? statement : statement.slice(0, at) + statement.slice(at + printed.length)
  return [said, unit ?? '', asOf ?? ''].join(' · ')
}
