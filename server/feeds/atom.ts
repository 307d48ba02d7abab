import { createHash } from 'node:crypto'
import { Feed } from 'feed'
import type { Change, Changes } from './changes'
import { changeInWords } from './changes'
import { inLanguage, type Language, wordsOf } from './words'

/** The changes of the official message, newest first, as Atom (RFC 4287); `origin` is scheme and host, no slash. */
export function atomFeed(
  { changes, changedAt, version }: Changes,
  origin: string,
  language: Language,
): string {
  const words = wordsOf(language)
  const home = `${origin}${inLanguage('/', language)}`
  const feed = new Feed({
    id: uuidOf(language),
    link: home,
    language,
    title: words.title,
    description: words.description,
    copyright: words.rights(version),
    author: { name: 'Nguồn', link: home },
    generator: 'Nguồn',
    updated: new Date(changedAt),
    feedLinks: { atom: `${origin}${inLanguage('/thay-doi.atom', language)}` },
  })
  for (const change of changes.toReversed()) {
    feed.addItem({
      id: idOf(change, language),
      link: `${origin}${inLanguage(change.path, language)}`,
      title: asHtml(`“${change.text}”`),
      date: new Date(change.changedAt),
      published: knownOf(change),
      description: asHtml(changeInWords(change, language)),
      content: asHtml(change.quote ? `«${change.quote}»` : change.text),
    })
  }
  return feed.atom1()
}

/** The first moment of the day on which it became known, in Việt Nam. */
export const knownOf = ({ knownFrom }: Change): Date => new Date(`${knownFrom}T00:00:00+07:00`)

/** Names the change for good, wherever the service stands. */
export const idOf = ({ key }: Change, language: Language): string => uuidOf(`${language} ${key}`)

/** A name as a UUID of its own (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hash = createHash('sha256').update(`nguon ${name}`).digest('hex')
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`]
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`
}

/** A text of a paper where HTML is read: its signs are no mark-up. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
