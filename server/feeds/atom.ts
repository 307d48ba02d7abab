import { Feed } from 'feed'
import type { Change, Changes } from './changes'
import { changeInWords } from './changes'
import { inLanguage, type Language, wordsOf } from './words'

/** The changes of the official message, newest first, as Atom (RFC 4287); `origin` is scheme and host, no slash. */
export function atomFeed(
  { changes, loadedAt, version }: Changes,
  origin: string,
  language: Language,
): string {
  const words = wordsOf(language)
  const home = `${origin}${inLanguage('/', language)}`
  const feed = new Feed({
    id: home,
    link: home,
    language,
    title: words.title,
    description: words.description,
    copyright: words.rights(version),
    author: { name: 'Nguồn', link: home },
    generator: 'Nguồn',
    updated: new Date(loadedAt),
    feedLinks: { atom: `${origin}${inLanguage('/thay-doi.atom', language)}` },
  })
  for (const change of changes.toReversed()) {
    const published = startOf(change)
    feed.addItem({
      id: `${origin}${inLanguage(change.path, language)}#${change.key}`,
      link: `${origin}${inLanguage(change.path, language)}`,
      title: asHtml(`“${change.text}”`),
      date: published,
      published,
      description: asHtml(changeInWords(change, language)),
      content: asHtml(change.quote ? `«${change.quote}»` : change.text),
    })
  }
  return feed.atom1()
}

/** The first moment of the change, in Việt Nam. */
export const startOf = ({ from }: Change): Date => new Date(`${from}T00:00:00+07:00`)

/** A text of a paper where HTML is read: its signs are no mark-up. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
