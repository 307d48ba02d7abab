import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { IntakeFault } from '../fault'
import { shownIn } from '../typedLetters'
import { Lists } from './lists'
import { numberingOf, Styles } from './styles'
import { childOf, childrenOf, valOf } from './xml'

const BODY = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
const NO_LISTS =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>'
/** Far above any real paper; each costs a converter much more than its letters. */
const MOST_PARAGRAPHS = 50_000

export interface Printed {
  docx: Buffer
  /** The encodings of the old fonts that some of its letters are set in. */
  repairs: string[]
}

/**
 * The same document as a person sees it on paper: the numbers that Word makes itself are typed, capitals by style are
 * capitals, letters are those that their font shows, hidden text is not there, a field is its result.
 * @throws IntakeFault `too-large` where there are more paragraphs than in any paper
 */
export async function asPrinted(docx: Buffer): Promise<Printed> {
  const archive = await JSZip.loadAsync(docx)
  const body = await archive.file(BODY)?.async('string')
  if (body === undefined) return { docx, repairs: [] }
  requireFew(body)
  const document = parse(body)!
  const styles = new Styles(parse(await archive.file(STYLES)?.async('string')))
  const lists = new Lists(
    parse(await archive.file(NUMBERING)?.async('string')),
    style => styles.numbering(style)?.list ?? null,
  )
  const repairs = new Set<string>()
  for (const field of Array.from(document.getElementsByTagName('w:fldSimple'))) unwrap(field)
  for (const paragraph of Array.from(document.getElementsByTagName('w:p'))) {
    const mark = markOf(paragraph, styles, lists)
    for (const repair of spell(paragraph, styles)) repairs.add(repair)
    if (mark && hasWords(paragraph)) type(document, paragraph, mark)
  }
  archive.file(BODY, new XMLSerializer().serializeToString(document))
  archive.file(NUMBERING, NO_LISTS)
  const printed = await archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
  return { docx: printed, repairs: [...repairs] }
}

function parse(xml: string | undefined): Document | null {
  return xml === undefined ? null : new DOMParser().parseFromString(xml, 'text/xml')
}

function requireFew(body: string): void {
  let paragraphs = 0
  for (let at = body.indexOf('<w:p'); at >= 0; at = body.indexOf('<w:p', at + 4)) {
    if (/[\s>/]/.test(body.charAt(at + 4))) paragraphs++
  }
  if (paragraphs > MOST_PARAGRAPHS)
    throw new IntakeFault(
      'too-large',
      `The DOCX has more than ${MOST_PARAGRAPHS} paragraphs: no paper is as long.`,
      `Tệp DOCX có hơn ${MOST_PARAGRAPHS} đoạn: không văn bản nào dài như thế.`,
    )
}

function markOf(paragraph: Element, styles: Styles, lists: Lists): string {
  const properties = childOf(paragraph, 'w:pPr')
  const own = numberingOf(properties)
  const style = styles.numbering(valOf(properties, 'w:pStyle'))
  const asked = own ?? style
  if (!asked || asked.list === '0') return ''
  const ofStyle = !own && style ? lists.levelOfStyle(style.list, style.style) : null
  return lists.next(asked.list, asked.level ?? ofStyle ?? 0)
}

/** A paragraph without words is counted, but nobody reads its number. */
const hasWords = (paragraph: Element): boolean => paragraph.getElementsByTagName('w:t').length > 0

/**
 * Runs that are hidden go, runs in capitals by style or property get them, runs in an old font get what it shows.
 * @returns the encodings of those fonts
 */
function spell(paragraph: Element, styles: Styles): string[] {
  const style = valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')
  const repairs: string[] = []
  for (const run of Array.from(paragraph.getElementsByTagName('w:r'))) {
    const properties = childOf(run, 'w:rPr')
    if (styles.isOn('w:vanish', properties, style)) {
      run.parentNode?.removeChild(run)
      continue
    }
    const font = styles.font(properties, style)
    const isInCapitals = styles.isOn('w:caps', properties, style)
    for (const text of childrenOf(run, 'w:t')) {
      const typed = text.textContent ?? ''
      const shown = font === null ? null : shownIn(font, typed)
      if (shown && shown.text !== typed) repairs.push(shown.repair)
      const letters = shown?.text ?? typed
      if (shown || isInCapitals) text.textContent = isInCapitals ? letters.toUpperCase() : letters
    }
  }
  return repairs
}

function type(document: Document, paragraph: Element, mark: string): void {
  const text = document.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(document.createTextNode(mark))
  const run = document.createElement('w:r')
  run.appendChild(text)
  paragraph.insertBefore(run, childOf(paragraph, 'w:pPr')?.nextSibling ?? paragraph.firstChild)
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.parentNode?.removeChild(element)
}
