import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchable } from '../../schema/words/fold'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

interface Found {
  search: { totalCount: number }
}

describe('whatever is typed', () => {
  const BOTH = 'query ($text: String!) { search(text: $text) { totalCount } suggest(text: $text) { text } }'
  const letters = [...'bcdghklmnpqrstvx']
  /** 32 words, each with some fifty neighbours of one letter in the index. */
  const stems = Array.from({ length: 32 }, (_, at) => `${letters[at % 16]}${letters[at >> 1]}quyz`)

  beforeAll(async () => {
    await made.version('one')
    const crowd = stems.flatMap(stem =>
      [...'abcdefghijklmnopqrstuvwxyz'].flatMap(letter => [
        stem + letter,
        stem.slice(0, -1) + letter,
        letter + stem,
      ]),
    )
    await made.nodes('Message', [
      { id: 'm:crowd', kind: 'MOTTO', text: 'Đám đông', search: searchable(crowd.join(' ')) },
    ])
    await made.ready()
  })

  it.each(
    [
      'deadbeef0123456789'.repeat(4).slice(0, 64),
      'a1'.repeat(20),
      'a'.repeat(2000),
      '1a'.repeat(1000),
      stems.map(stem => `${stem}w`.replace('quyz', 'quyzz')).join(' '),
      stems.join(' '),
      'a1b2 '.repeat(32),
    ].map(text => [text.slice(0, 40), text] as const),
  )('%s … is answered', async (_, text) => {
    const { errors } = await ask(BOTH, { text })
    expect(errors).toEqual([])
  })

  it('is found with an error in every fourth word, though the index has many words near each', async () => {
    const text = (every: number) =>
      stems.map((stem, at) => (at % every === 0 ? stem.replace('quyz', 'qyuz') : stem)).join(' ')
    expect((await ask<Found>(BOTH, { text: text(4) })).data.search.totalCount).toBe(1)
    expect((await ask<Found>(BOTH, { text: text(1) })).data.search.totalCount).toBe(0)
  })

  it('is answered, or is too long', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('a1', '05', ' ', '/', 'ế', 'thích', 'NQ', '￿', '\u0000'),
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map(pieces => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, async value => {
        const { errors } = await ask(BOTH, { text: value })
        for (const { extensions } of errors)
          expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
      }),
      { numRuns: 60 },
    )
  })
})
