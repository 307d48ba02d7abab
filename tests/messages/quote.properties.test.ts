import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestRuns } from '../../server/messages/quote/closestRuns'
import { isCounted } from '../../server/messages/quote/difference'
import { type LexedText, lexed } from '../../server/messages/quote/lex'
import { type Match, matchesOf } from '../../server/messages/quote/matches'

const wordings = [
  'BÌNH TĨNH SỐNG ĐỂ CHỐNG DỊCH LÂU DÀI',
  'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”',
  'XÉT NGHIỆM LÀ THEN CHỐT, VẮC-XIN LÀ CĂN CƠ ĐỂ THÍCH ỨNG AN TOÀN CÓ KIỂM SOÁT',
  'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19',
  'đi từng ngõ, gõ từng nhà, rà từng đối tượng',
  'chống dịch như chống giặc',
  'Tiêm vắc xin phòng COVID-19 là quyền lợi đối với cá nhân, là trách nhiệm đối với cộng đồng',
].map(text => ({ lexed: lexed(text), id: text, official: true }))
type Wording = (typeof wordings)[number]

const strangers =
  'không chưa chẳng đừng dừng thôi hết rất và của hôm nay Covid 20 % + zzz dịch bình chống an từng 💉'.split(
    ' ',
  )
/** How many sentences are changed; 10,000 now and then: `CHANGES=10000 npm run vitest -- quote.properties`. */
const numRuns = Number(process.env.CHANGES ?? 400)
const seed = 20211012

const change = fc.record({
  how: fc.constantFrom('put', 'take', 'swap' as const),
  /** Where, as a share of the length; both ends are as likely as all places between. */
  at: fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  word: fc.constantFrom(...strangers),
})
const changed = fc
  .record({
    wording: fc.constantFrom(...wordings),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  })
  .map(({ wording, changes }) => {
    const words = wording.id.split(' ')
    for (const { how, at, word } of changes) {
      const place = Math.round(at * (how === 'put' ? words.length : words.length - 1))
      words.splice(place, how === 'put' ? 0 : 1, ...(how === 'take' ? [] : [word]))
    }
    return { wording, text: words.join(' ') }
  })
  .filter(({ text }) => wordings.every(({ lexed: whole }) => keys(lexed(text)) !== keys(whole)))

const keys = ({ words }: LexedText): string => words.map(({ key }) => key).join(' ')

/** What is outside the marks, in both texts. */
function unmarked(text: string, { wording, differences }: Match<Wording>): [string, string] {
  const marks = differences.filter(isCounted)
  const own = marks.map(({ givenStart, givenEnd }) => [givenStart, givenEnd] as const)
  const paper = marks.map(({ storedStart, storedEnd }) => [storedStart, storedEnd] as const)
  return [outside(lexed(text), own), outside(wording.lexed, paper)]
}
const outside = ({ words }: LexedText, marks: (readonly [number, number])[]): string =>
  words
    .filter(({ start, end }) => !marks.some(([from, to]) => start >= from && end <= to))
    .map(({ key }) => key)
    .join(' ')

describe('whatever words are put into a message, taken from it or changed', () => {
  it('the verdict is never exact, and every changed word lies inside the marks', () => {
    fc.assert(
      fc.property(changed, ({ text }) => {
        for (const match of matchesOf(lexed(text), wordings)) {
          expect(match.verdict).not.toBe('EXACT')
          const [own, paper] = unmarked(text, match)
          expect(own).toBe(paper)
        }
      }),
      { numRuns, seed },
    )
  })

  it('a message with one word put in, taken or changed is still known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordings), change, (wording, { how, at, word }) => {
        const words = wording.id.split(' ')
        const place = Math.round(at * (words.length - 1))
        words.splice(place, how === 'put' ? 0 : 1, ...(how === 'take' ? [] : [word]))
        const found = matchesOf(lexed(words.join(' ')), wordings)
        expect(found.map(match => match.wording.id)).toContain(wording.id)
      }),
      { numRuns, seed },
    )
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'an',
    'toàn',
    'Mới',
    '“',
    '”',
    '-',
    '.',
    '\n',
    'để',
    ' ',
    '\u0301',
    '💉',
    '+',
  )
  const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(' '))

  it('the spans of each difference cut both texts', () => {
    fc.assert(
      fc.property(texts, texts, (given, stored) => {
        const wording = { lexed: lexed(stored), id: stored, official: true }
        for (const { start, end, differences } of matchesOf(lexed(given), [wording])) {
          expect(start).toBeLessThan(end)
          for (const difference of differences) {
            expect(given.slice(difference.givenStart, difference.givenEnd)).toBe(difference.given)
            expect(stored.slice(difference.storedStart, difference.storedEnd)).toBe(difference.stored)
          }
        }
      }),
      { seed },
    )
  })

  it('an official wording in it is found, verbatim', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [calm] = wordings
        const [found] = matchesOf(lexed(`${before} xin ${calm!.id} xin ${after}`), [calm!])
        expect(found).toMatchObject({ verdict: 'PARTIAL' })
        expect(found?.differences.filter(isCounted).map(({ kind }) => kind)).not.toContain('CHANGED')
      }),
      { seed },
    )
  })

  it('ten times the text is compared in ten times the steps', () => {
    const pattern = lexed(wordings[0]!.id).words
    const steps = (times: number): number => {
      let count = 0
      const items = lexed('để chống dịch lâu dài, bình tĩnh sống. '.repeat(times)).words
      closestRuns(pattern, items, (a, b) => ++count > 0 && a.key === b.key, 2)
      return count
    }
    expect(steps(500)).toBe(10 * steps(50))
  })
})
