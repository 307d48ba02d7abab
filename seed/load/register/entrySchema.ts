import { z } from 'zod'
import { kinds } from '../../../schema/words/kinds'
import { relations } from '../../../schema/words/relations'
import { discrepancyKinds, type Entry } from '../../read/entry'
import { actionsSchema, requestsSchema } from './actsSchema'
import { correction, day, endsAfterStart, offset, order, partialDate, proof, quote, slice } from './fields'
import { figuresSchema } from './figuresSchema'
import { text } from './text'

export const documentKinds = kinds.map(({ code }) => code)
export const relationCodes = relations.map(({ code }) => code)
const messageKinds = ['WEEKLY', 'PHASE', 'MOTTO', 'PRINCIPLE', 'SLOGAN', 'CAMPAIGN', 'HASHTAG'] as const
const factLists = [
  'facts',
  'citations',
  'messages',
  'tasks',
  'requests',
  'actions',
  'figures',
  'events',
  'discrepancies',
] as const

const header = z.strictObject({
  number: text.nullable(),
  symbol: text.nullable(),
  kind: z.enum(documentKinds),
  title: text.nullable(),
  issued: partialDate.nullable(),
  place: text.nullable(),
  issuer: z.strictObject({ name: text, parent: text.nullable(), province: text.nullable() }).nullable(),
  signer: z
    .strictObject({
      name: text,
      title: text.nullable(),
      mode: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
      signature: z.array(text).optional(),
    })
    .nullable(),
  recipients: z.array(text),
  marks: z.array(text),
  carrier: text.nullable().optional(),
})

/** Shape of one register entry: `Entry` of the reader, checked where YAML comes in. */
export const entrySchema = z.strictObject({
  file: text,
  part: z.int().positive(),
  document: header,
  facts: z.array(
    z
      .strictObject({
        ...proof,
        attribute: z.enum([
          'number',
          'kind',
          'title',
          'issued',
          'place',
          'issuer',
          'signer',
          'recipients',
          'mark',
        ]),
        value: text,
        of: text.optional(),
        inferred: z.literal(true).optional(),
      })
      .refine(endsAfterStart, order),
  ),
  outline: z.array(
    z.strictObject({
      locator: text,
      heading: text.or(z.literal('')),
      level: z.int().nonnegative(),
      passages: offset,
    }),
  ),
  citations: z.array(
    z
      .strictObject({
        ...proof,
        printed: text,
        number: text.nullable(),
        kind: z.enum(documentKinds),
        issued: partialDate.nullable(),
        issuer: text.nullable(),
        year: z.int().nullable(),
        title: text.nullable(),
        relation: z.enum(relationCodes),
        from: text.nullable(),
        actor: text.nullable().default(null),
        quoteStart: offset,
        titleProof: z.strictObject({ start: offset, end: offset, quote }).optional(),
        issuedProof: z.strictObject({ start: offset, end: offset, quote }).optional(),
        issuerProof: z.strictObject({ start: offset, end: offset, quote }).optional(),
        acts: z.strictObject({ kind: z.enum(documentKinds), start: offset, end: offset, quote }).optional(),
      })
      .refine(endsAfterStart, order),
  ),
  messages: z.array(
    z
      .strictObject({
        ...proof,
        text,
        kind: z.enum(messageKinds),
        calledBy: text.nullable(),
        plan: text.nullable(),
        own: z.boolean(),
        period: z
          .strictObject({
            from: day.nullable(),
            to: day.nullable(),
            basis: z.literal('STATED'),
            printed: text,
            proof: z.strictObject(proof).optional(),
          })
          .nullable(),
      })
      .refine(endsAfterStart, order),
  ),
  tasks: z.array(
    z
      .strictObject({
        ...proof,
        agencies: z.array(
          z.strictObject({
            name: text,
            role: z.enum(['LEAD', 'JOIN']),
            printed: text.optional(),
            through: text.optional(),
            ...slice,
          }),
        ),
        text,
        due: text.nullable(),
        from: text.optional(),
        field: z.strictObject({ text, ...slice }).optional(),
      })
      .refine(endsAfterStart, order),
  ),
  requests: requestsSchema,
  actions: actionsSchema,
  figures: figuresSchema,
  events: z.array(
    z
      .strictObject({ ...proof, on: partialDate, until: partialDate.nullable(), title: text })
      .refine(endsAfterStart, order),
  ),
  discrepancies: z.array(
    z.strictObject({
      kind: z.enum(discrepancyKinds),
      rule: text,
      subject: text,
      explanation: text,
      parts: z.record(text, text).optional(),
      values: z.array(z.strictObject({ ...proof, value: text }).refine(endsAfterStart, order)),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({
      severity: z.enum(['info', 'warning', 'error']),
      rule: text,
      message: text,
      start: offset,
      end: offset,
    }),
  ),
  removed: z
    .array(
      z.strictObject({
        what: z.enum(factLists),
        start: offset,
        end: offset,
        field: text.optional(),
        was: z.unknown().optional(),
        reason: text,
        by: text,
        on: day,
      }),
    )
    .optional(),
  words: z.record(text, text).optional(),
  readings: z
    .array(
      z
        .strictObject({
          locator: text,
          start: offset,
          end: offset,
          quote,
          reading: text,
          reason: text,
          reasonInEnglish: text.optional(),
          by: text,
          on: day,
        })
        .refine(endsAfterStart, order),
    )
    .optional(),
  corrections: z.array(correction).optional(),
}) satisfies z.ZodType<Entry>
