import { idOf, knownOf } from './atom'
import { type Changes, changeInWords } from './changes'
import { inLanguage, type Language, wordsOf } from './words'

/** The changes of the official message, newest first, as JSON Feed 1.1; `origin` is scheme and host, no slash. */
export function jsonFeed({ changes }: Changes, origin: string, language: Language): string {
  const words = wordsOf(language)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title,
    home_page_url: `${origin}${inLanguage('/', language)}`,
    feed_url: `${origin}${inLanguage('/thay-doi.json', language)}`,
    description: words.description,
    language,
    authors: [{ name: 'Nguồn', url: `${origin}${inLanguage('/', language)}` }],
    items: changes.toReversed().map(change => ({
      id: idOf(change, language),
      url: `${origin}${inLanguage(change.path, language)}`,
      title: `“${change.text}”`,
      content_text: change.quote ? `«${change.quote}»` : change.text,
      summary: changeInWords(change, language),
      date_published: knownOf(change).toISOString(),
      date_modified: new Date(change.changedAt).toISOString(),
      language: 'vi',
    })),
  }
  return JSON.stringify(feed, null, 2)
}
