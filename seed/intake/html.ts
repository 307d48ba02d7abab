import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { HtmlRows } from './htmlRows'
import { raised } from './raised'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
type Element = DefaultTreeAdapterTypes.Element

const silent = new Set(
  'script style noscript template head nav aside button select option textarea iframe svg canvas video audio object dialog menu'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article blockquote center dd td th div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/**
 * Text of a saved page or of a converted DOCX: a block a line, cells of a table row as `A | B |`, list items with their
 * mark, raised digits as footnote marks; navigation, forms and scripts left out.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = []
  const rows = new HtmlRows(cell => inlineText(cell).replace(/\s+/g, ' ').trim())
  let line = ''
  let mark = ''
  const flush = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim()
    line = ''
    if (!text) return
    lines.push(mark + text)
    mark = ''
  }
  const paragraph = () => {
    flush()
    if (lines.length && lines.at(-1) !== '') lines.push('')
  }
  const visit = (node: Node, item: () => string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      line += node.value
      return
    }
    if (!('childNodes' in node)) return
    const name = node.nodeName
    if (name === 'form' && !isPage(node as Element)) return
    if (silent.has(name) || ('attrs' in node && (isHidden(node) || isBackLink(node)))) return
    if (name === 'br') {
      flush()
      return
    }
    if (name === 'tr' && (rows.reach(node as Element) > 1 || isDataRow(node as Element))) {
      flush()
      lines.push(rowOf(rows.take(node as Element, cellsOf(node as Element))))
      return
    }
    if (name === 'sup' && 'attrs' in node) {
      line += raise(inlineText(node))
      return
    }
    const block = blocks.has(name)
    if (block) paragraph()
    if (name === 'li' && 'attrs' in node) mark = footnoteMark(node) ?? item()
    const childItem = name === 'ol' ? counter(node as Element) : name === 'ul' ? () => '- ' : item
    for (const child of node.childNodes) visit(child, childItem)
    if (block) paragraph()
  }
  visit(parse(html), () => '')
  flush()
  return `${lines.join('\n').trim()}\n`
}

/** Portals of one maker put the whole page into a form; one that asks for something has few words. */
const isPage = (form: Element): boolean => inlineText(form).replace(/\s+/g, ' ').length > LONGEST_FORM
const LONGEST_FORM = 600

/** `[1]` raised, as converters print a footnote's mark, is `¹`. */
function raise(mark: string): string {
  return raised(mark.replace(/[[\]]/g, ''))
}

/** Mark of a list item that holds a footnote (`<li id="footnote-1">`), or null. */
function footnoteMark(item: Element): string | null {
  const number = /^footnote-(\d+)$/.exec(attribute(item, 'id') ?? '')?.[1]
  return number ? `${raise(number)} ` : null
}

function isBackLink(element: Element): boolean {
  return element.nodeName === 'a' && (attribute(element, 'href') ?? '').startsWith('#footnote-ref')
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null
}

/** Encoding that a page names for itself in its first bytes, or null. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? null
}

/** A row of figures or words, as against one that only lays out a head in columns or holds the whole page. */
function isDataRow(row: Element): boolean {
  const cells = cellsOf(row)
  if (cells.length > 2) return true
  return cells.length > 1 && cells.every(cell => lineCount(cell) <= 1)
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((cell): cell is Element => cell.nodeName === 'td' || cell.nodeName === 'th')
}

function lineCount(cell: Element): number {
  if (cell.childNodes.some(child => child.nodeName === 'table')) return Number.POSITIVE_INFINITY
  const paragraphs = cell.childNodes.filter(child => blocks.has(child.nodeName)).length
  return Math.max(1, paragraphs) + countBreaks(cell, 3)
}

function countBreaks(node: Element, depth: number): number {
  return node.childNodes.reduce((sum, child) => {
    if (child.nodeName === 'br') return sum + 1
    return 'childNodes' in child && depth > 0 ? sum + countBreaks(child as Element, depth - 1) : sum
  }, 0)
}

function rowOf(texts: readonly string[]): string {
  return texts.some(Boolean) ? `${texts.join(' | ')} |` : ''
}

function inlineText(node: Element): string {
  return node.childNodes
    .map(child => {
      if (child.nodeName === '#text' && 'value' in child) return child.value
      if (!('childNodes' in child) || silent.has(child.nodeName)) return ' '
      const text = inlineText(child as Element)
      return blocks.has(child.nodeName) || child.nodeName === 'br' ? ` ${text} ` : text
    })
    .join('')
}

function counter(list: Element): () => string {
  let number = Number(attribute(list, 'start') ?? 1)
  return () => `${number++}. `
}

function isHidden(element: { attrs: { name: string; value: string }[] }): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none/i.test(value)),
  )
}
