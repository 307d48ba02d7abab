import { z } from 'zod'
import { isDay, isPartialDate } from '../../../schema/words/calendar'
import { LONGEST_QUOTE, MOST_SLICES } from '../../read/proof'
import { asMessage } from './schemaMessage'
import { text } from './text'

export const offset = z.int().nonnegative()
export const day = z
  .string()
  .refine(isDay, asMessage('must be a real day such as 2021-09-30', 'cần một ngày có thật, dạng 2021-09-30'))
export const partialDate = z
  .string()
  .refine(
    isPartialDate,
    asMessage(
      'must be a day, month or year such as 2021-09-30, 2021-09 or 2021',
      'cần ngày, tháng hoặc năm, dạng 2021-09-30, 2021-09 hoặc 2021',
    ),
  )
export const quote = text.max(
  LONGEST_QUOTE,
  asMessage(`a quotation has at most ${LONGEST_QUOTE} characters`, `lời dẫn dài nhất ${LONGEST_QUOTE} ký tự`),
)

export const correction = z.strictObject({
  field: text.optional(),
  was: z.unknown().optional(),
  reason: text,
  by: text,
  on: day,
})
export const slice = { locator: text, start: offset, end: offset, quote }
export const proof = {
  ...slice,
  also: z
    .array(z.strictObject(slice))
    .max(MOST_SLICES - 1)
    .optional(),
  rule: text.optional(),
  corrections: z.array(correction).optional(),
}
export const order = { path: ['end'], message: asMessage('must be greater than start', 'phải lớn hơn start') }
export const endsAfterStart = ({ start, end }: { start: number; end: number }) => end > start
