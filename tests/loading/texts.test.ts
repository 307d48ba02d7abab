import { describe, expect, it } from 'vitest'
import { compareFacts } from '../../seed/load/texts/compareFacts'
import { checkOriginals } from '../../seed/load/texts/originals'
import { verifyEntry } from '../../seed/load/texts/verify'
import { paper } from './paper'

const text = 'Thực hiện Nghị quyết số 128/NQ-CP của Chính phủ.'
const at = text.indexOf('128/NQ-CP')
const entry = paper({
  file: 'a.txt',
  cites: [
    { number: '128/NQ-CP', start: at, end: at + 9, quote: 'Nghị quyết số 128/NQ-CP', quoteStart: at - 14 },
    { number: '129/NQ-CP', start: at, end: at + 9, quote: '129/NQ-CP', quoteStart: at },
  ],
})

describe('a quotation and its original', () => {
  it('keeps what stands there byte for byte and drops the rest, never searching elsewhere', () => {
    const moved = `. ${text}`
    expect(verifyEntry(entry, text).entry.citations.map(({ number }) => number)).toEqual(['128/NQ-CP'])
    expect(verifyEntry(entry, text).dropped).toEqual([
      { file: 'a.txt', what: 'citations', locator: 'I ¶1', quote: '129/NQ-CP', found: '128/NQ-CP' },
    ])
    expect(verifyEntry(entry, moved).entry.citations).toEqual([])
  })

  it('tells no period whose own words are not there', () => {
    const days = {
      from: '2021-10-15',
      to: '2021-10-22',
      basis: 'STATED',
      printed: 'từ 15 đến 22/10',
    } as const
    const elsewhere = { locator: 'tên', start: 0, end: 9, quote: 'từ 15 đến' }
    const told = { start: at, text: '128/NQ-CP', quote: '128/NQ-CP', period: { ...days, proof: elsewhere } }
    const { entry: kept, dropped } = verifyEntry(paper({ file: 'a.txt', says: [told] }), text)
    expect(kept.messages).toMatchObject([{ text: '128/NQ-CP', period: null }])
    expect(dropped).toMatchObject([{ what: 'messages', locator: 'tên', quote: 'từ 15 đến' }])
  })

  it('rests on every slice of its proof', () => {
    const head = { locator: 'I ¶1', start: 0, end: 9, quote: 'Thực hiện' }
    const told = { number: '128/NQ-CP', start: at, end: at + 9, quote: '128/NQ-CP', quoteStart: at }
    const whole = paper({ file: 'a.txt', cites: [{ ...told, also: [head] }] })
    expect(verifyEntry(whole, text)).toMatchObject({ dropped: [], entry: { citations: [{ also: [head] }] } })
    const torn = paper({ file: 'a.txt', cites: [{ ...told, also: [{ ...head, quote: 'Căn cứ ở.' }] }] })
    expect(verifyEntry(torn, text)).toMatchObject({
      entry: { citations: [] },
      dropped: [{ quote: 'Căn cứ ở.', found: 'Thực hiện' }],
    })
    expect(compareFacts(torn, text, null)).toMatchObject([{ state: 'gone' }])
  })

  it('brings the paragraphs of an original that is at hand', async () => {
    const { texts, dropped } = await checkOriginals([entry], async file => (file === 'a.txt' ? text : null))
    expect(texts.get('a.txt#1')?.map(passage => passage.text)).toEqual([text])
    expect(dropped).toHaveLength(1)
    const absent = await checkOriginals([entry], async () => null)
    expect(absent).toMatchObject({ entries: [entry], dropped: [] })
    expect(absent.texts.size).toBe(0)
  })

  it('stands in an original that was saved again with other line ends', async () => {
    const lines = `Điều 1.\nGiao Sở Y tế.\n${text}\n`
    const place = lines.indexOf('128/NQ-CP')
    const read = paper({
      file: 'a.txt',
      cites: [{ number: '128/NQ-CP', start: place, end: place + 9, quote: '128/NQ-CP', quoteStart: place }],
    })
    for (const ends of ['\r\n', '\r', '\n']) {
      const { dropped } = await checkOriginals([read], async () => lines.replaceAll('\n', ends))
      expect(dropped).toEqual([])
    }
  })

  it('is exact, moved, changed or gone', () => {
    const states = (original: string, fresh = entry) =>
      compareFacts(entry, original, fresh).map(({ state, now }) => [state, now])
    expect(states(text)[0]).toEqual(['exact', null])
    expect(states(`. ${text}`)[0]).toEqual(['moved', 'Nghị quyết số 128/NQ-CP'])
    expect(states(`. ${text}`, paper({ file: 'a.txt' }))[0]).toEqual(['changed', 'Nghị quyết số 128/NQ-CP'])
    expect(states('không còn gì', paper({ file: 'a.txt' }))).toEqual([
      ['gone', null],
      ['gone', null],
    ])
  })
})
