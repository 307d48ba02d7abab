import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_QUOTE } from '../../seed/read/proof'
import { read } from '../../seed/read/read'
import { originalsAtHand } from '../support/originals'
import { originals } from './corpus'
import { DECISION_WITH_PLAN, LAW, PARTY } from './heads'
import { proofsOf, valuesOf } from './spans'

const PAPERS = [DECISION_WITH_PLAN, LAW, PARTY, ...originals().map(original => original.text)]
if (!originalsAtHand)
  console.warn('ATTENTION: ../shared/documents is absent: properties are held on made-up papers only.')

/** Pieces of real papers, mark-up and noise in any order. */
const pieces = fc.constantFrom(
  'Số: ',
  '05/CT-TTg',
  '/KH-TBTT',
  'ngày 02 tháng 9 năm 2021',
  'KẾ HOẠCH',
  '“',
  '”',
  '**',
  '*',
  '|',
  ' | ',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  'a) ',
  '1. ',
  '2.1. ',
  'I. ',
  'Điều 1. ',
  'Nơi nhận:',
  'TM. CHÍNH PHỦ',
  'Kính gửi: ',
  '<sub>1</sub>',
  '¹',
  '\u00a0',
  '\u00ad',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Hà Nội, ',
  'Nguyễn Mạnh Hùng',
  '(Kèm theo Quyết định số 4/QĐ-BYT)',
  'PHỤ LỤC I',
  '---',
  '\ud83d\ude00',
  '\ud83d',
  '2.291.165',
  'ngày 31/02/2021',
)
const scraps = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map(parts => parts.join(''))

function expectSpans(text: string): void {
  const nfc = text.normalize('NFC')
  for (const entry of read(text, 'x')) {
    for (const proof of proofsOf(entry)) {
      expect(nfc.slice(proof.start, proof.end)).toBe(proof.quote)
      expect(proof.quote.length).toBeGreaterThan(0)
      expect(proof.quote.length).toBeLessThanOrEqual(LONGEST_QUOTE)
    }
    for (const one of entry.citations) {
      expect(nfc.slice(one.start, one.end)).toBe(one.printed)
      expect(nfc.slice(one.quoteStart, one.quoteStart + one.quote.length)).toBe(one.quote)
      expect(one.quote.length).toBeLessThanOrEqual(LONGEST_QUOTE)
    }
    for (const one of entry.diagnostics) expect(one.end).toBeGreaterThanOrEqual(one.start)
  }
}

describe('whatever the text', () => {
  test('every span of scraps is its quotation, and nothing throws', () => {
    fc.assert(fc.property(scraps, expectSpans), { numRuns: 300 })
  }, 60_000)

  test('every span of a paper cut anywhere is its quotation', () => {
    const cuts = fc.tuple(fc.nat(PAPERS.length - 1), fc.nat(4000), fc.integer({ min: 0, max: 6000 }))
    fc.assert(
      fc.property(cuts, ([paper, from, length]) => expectSpans(PAPERS[paper]!.slice(from, from + length))),
      { numRuns: 150 },
    )
  }, 60_000)

  test('reading twice says the same', () => {
    fc.assert(
      fc.property(scraps, text => {
        expect(read(text, 'x')).toEqual(read(text, 'x'))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('the same paper in another setting says the same', () => {
  const values = PAPERS.map(text => valuesOf(read(text, 'x')))
  const same = (name: string, reset: (text: string) => string) =>
    test(name, () => {
      for (const [at, text] of PAPERS.entries()) expect(valuesOf(read(reset(text), 'x'))).toEqual(values[at])
    }, 60_000)

  same('decomposed letters (NFD)', text => text.normalize('NFD'))
  same('CR LF at the ends of lines', text => text.replaceAll('\n', '\r\n'))
  same('no-break spaces', text => text.replaceAll(' ', '\u00a0'))
  const blanks = ['\u202f', '\u2009', '\u3000']
  same('blanks of other widths', text =>
    text.replaceAll(' ', ' ').replace(/ /g, (_, at: number) => blanks[at % blanks.length]!),
  )
  for (const sign of ['\u200b', '\u200e', '\u200f', '\u2060', '\u00ad', '\ufeff', '\u200d']) {
    const name = `U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
    same(`${name} before and behind every line`, text => text.replace(/^(?=.)|(?<=.)$/gm, sign))
    same(`${name} behind the first word of every line`, text => text.replace(/^(\S+) (?=\S)/gm, `$1${sign} `))
  }
  same('long paragraphs of the body set in lines of 80', rewrapped)
  same('spaces at the ends of lines', text => text.replaceAll('\n', '  \n'))
})

/** Sets every paragraph that is one long line anew; heads and wrapped papers stay. */
function rewrapped(text: string): string {
  return text
    .split('\n')
    .map(line => (line.length > 240 && !line.includes('|') ? wrap(line) : line))
    .join('\n')
}

function wrap(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current.length + word.length > 79) {
      lines.push(current)
      current = word
    } else current = current ? `${current} ${word}` : word
  }
  return [...lines, current].join('\n')
}
