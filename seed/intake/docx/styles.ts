import { childOf, switchOf, valOf } from './xml'

/** A numbering that a paragraph or a style asks for; `level` is null where only the list is named. */
export interface Asked {
  list: string
  level: number | null
}

/** Longest chain of styles, each based on the next. */
const MOST_STYLES = 20

/** What the styles of a document say of numbering and of letters, each style with those it is based on. */
export class Styles {
  private readonly byId = new Map<string, Element>()

  /** Of paragraphs that name none. */
  private readonly usualStyle: string | null
  private readonly usualFont: string | null

  constructor(styles: Document | null) {
    const all = styles ? Array.from(styles.getElementsByTagName('w:style')) : []
    for (const style of all) this.byId.set(style.getAttribute('w:styleId') ?? '', style)
    const usual = all.find(style => style.getAttribute('w:default') === '1' && isOfParagraphs(style))
    this.usualStyle = usual?.getAttribute('w:styleId') ?? null
    const defaults = styles?.getElementsByTagName('w:rPrDefault')[0]
    this.usualFont = fontOf(childOf(defaults, 'w:rPr'))
  }

  /** The style itself first, then those that it rests on. */
  private *chain(id: string | null): Generator<Element> {
    let at = id
    for (let steps = 0; at !== null && steps < MOST_STYLES; steps++) {
      const style = this.byId.get(at)
      if (!style) return
      yield style
      at = valOf(style, 'w:basedOn')
    }
  }

  /** The numbering of a paragraph style, with the id of the style that asks for it. */
  numbering(id: string | null): (Asked & { style: string }) | null {
    for (const style of this.chain(id)) {
      const asked = numberingOf(childOf(style, 'w:pPr'))
      if (asked) return { ...asked, style: style.getAttribute('w:styleId') ?? '' }
    }
    return null
  }

  /** Whether a property of letters is on: by the run itself, its style, the paragraph's style. */
  isOn(property: string, run: Element | null, paragraphStyle: string | null): boolean {
    for (const properties of this.lettersOf(run, paragraphStyle)) {
      const said = switchOf(properties, property)
      if (said !== null) return said
    }
    return false
  }

  /** The name of the font of Latin letters, found in the same places and then in what holds for the whole document. */
  font(run: Element | null, paragraphStyle: string | null): string | null {
    for (const properties of this.lettersOf(run, paragraphStyle)) {
      const name = fontOf(properties)
      if (name !== null) return name
    }
    return this.usualFont
  }

  /** Properties of letters, the nearest to a run first. */
  private *lettersOf(run: Element | null, paragraphStyle: string | null): Generator<Element | null> {
    yield run
    for (const id of [valOf(run, 'w:rStyle'), paragraphStyle ?? this.usualStyle]) {
      for (const style of this.chain(id)) yield childOf(style, 'w:rPr')
    }
  }
}

function fontOf(properties: Element | null): string | null {
  const fonts = childOf(properties, 'w:rFonts')
  return fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi') || null
}

const isOfParagraphs = (style: Element) => style.getAttribute('w:type') === 'paragraph'

/** `<w:numPr>` of a paragraph's or a style's properties. */
export function numberingOf(properties: Element | null): Asked | null {
  const asked = childOf(properties, 'w:numPr')
  const list = valOf(asked, 'w:numId')
  if (list === null) return null
  const level = valOf(asked, 'w:ilvl')
  return { list, level: level === null ? null : Number(level) }
}
