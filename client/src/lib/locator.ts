import { fold } from '../../../schema/words/fold'
import type { Texts } from '../texts/vi'

const paragraph = /\s*¶\s*(\d+)/
const sectionPath = /^([IVXLC]+|\d+|[a-zđ])(\.|$)/

/** A locator in words: `II.1.a ¶2` is `mục II.1.a, đoạn 2`; `Điều 3 khoản 2` and `tên` stay as they are. */
export function placeInWords(locator: string, texts: Texts): string {
  const number = paragraph.exec(locator)?.[1]
  const section = locator.replace(paragraph, '').trim()
  const named = texts.place.named[section]
  const place =
    named ?? (sectionPath.test(section) ? `${texts.place.section} ${section}` : inParts(section, texts))
  return [place, number && `${texts.place.paragraph} ${number}`].filter(Boolean).join(', ')
}

const inParts = (section: string, { place }: Texts): string =>
  Object.entries(place.parts).reduce((told, [word, ours]) => told.replaceAll(word, ours), section)

/** The part of an address behind `#` that leads to a passage: `II.1.a ¶2` is `ii.1.a-d2`. */
export function anchorOf(locator: string): string {
  const anchor = fold(locator)
    .replace(paragraph, '-d$1')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
  return /^[a-z]/.test(anchor) ? anchor : `m${anchor}`
}
