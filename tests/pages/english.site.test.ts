import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

type Node = DefaultTreeAdapterTypes.Node
const LETTERS_OF_VIETNAMESE = /[ăâđêôơưạ-ỹ]/i
/** Names and wordings stay the papers' own, in a sentence of ours as well. */
const QUOTED = /“[^”]*”|: [^:]*$/g

const classOf = (node: Node): string[] =>
  'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []) : []
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
function within(node: Node, wanted: (node: Node) => boolean): Node[] {
  if (wanted(node)) return [node]
  return 'childNodes' in node ? node.childNodes.flatMap(child => within(child, wanted)) : []
}

const page = async (path: string) => parse(await (await fetch(`${origin}${path}`)).text())

test.each([
  '/en/cho-venh',
  '/en/co-quan',
  '/en/van-ban',
  '/en/dong-thoi-gian',
  '/en/chung-toi-giu-gi',
  '/en/tim?q=vaccine',
])('%s says in English what it covers', async path => {
  const notes = within(await page(path), node => classOf(node).includes('note')).map(textOf)
  expect(notes.length).toBeGreaterThan(0)
  expect(
    notes.map(note => note.replaceAll(QUOTED, '')).filter(note => LETTERS_OF_VIETNAMESE.test(note)),
  ).toEqual([])
})

test('disagreements and decisions on them are told in English', async () => {
  const articles = within(await page('/en/cho-venh'), ({ nodeName }) => nodeName === 'article')
  expect(articles.length).toBeGreaterThan(20)
  const [first] = articles.map(
    article => within(article, ({ nodeName }) => nodeName === 'header').map(textOf)[0],
  )
  expect(first).toMatch(/Left open|Ruled/)
  const ours = articles.flatMap(article => [
    ...within(article, ({ nodeName }) => nodeName === 'header').flatMap(header =>
      within(header, node => classOf(node).includes('small')),
    ),
    ...within(
      article,
      node =>
        'attrs' in node && node.attrs.some(({ name, value }) => name === 'data-known' && value === 'ruled'),
    ),
  ])
  const told = ours.map(node => textOf(node).replaceAll('Ban biên tập Nguồn', '').replaceAll(QUOTED, ''))
  expect(told.length).toBeGreaterThan(30)
  expect(
    told.filter(words =>
      /(?:Văn bản|Các nguồn|Chỉ khác|Ban biên tập|không phải|Cùng một|Nơi|nên chỉ)/.test(words),
    ),
  ).toEqual([])
})
