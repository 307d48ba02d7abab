import { z } from 'zod'
import { endsAfterStart, offset, order, partialDate, proof, slice } from './fields'
import { text } from './text'

const body = z.strictObject({ name: text, through: text.optional(), ...slice })

/** What a paper asks of others. */
export const requestsSchema = z
  .array(
    z
      .strictObject({ ...proof, by: z.array(body), to: z.array(body), text, from: text.optional() })
      .refine(endsAfterStart, order),
  )
  .default([])

/** What a paper tells as done. */
export const actionsSchema = z
  .array(
    z
      .strictObject({
        ...proof,
        agencies: z.array(body),
        text,
        on: partialDate.nullable(),
        until: partialDate.nullable(),
        under: z.array(z.strictObject({ number: text, start: offset })),
        figures: z.array(offset),
      })
      .refine(endsAfterStart, order),
  )
  .default([])
