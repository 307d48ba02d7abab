import { Feed } from 'feed'
import type { Ask } from './ask'
import { changes, periodInWords } from './changes'

/** The changes of the official message, newest first, as a feed at `origin` (scheme and host, no slash). */
export async function changesFeed(ask: Ask, origin: string): Promise<Feed> {
  const { changes: list, loadedAt, version } = await changes(ask)
  const feed = new Feed({
    id: `${origin}/`,
    link: `${origin}/`,
    language: 'vi',
    title: 'Nguồn: thông điệp chính thức',
    description: 'Mỗi lần thông điệp chính thức thay đổi, kèm kế hoạch và thời gian áp dụng.',
    copyright: `Lời của văn bản thuộc cơ quan ban hành. Dữ liệu bản ${version}.`,
    updated: new Date(loadedAt),
    feedLinks: { atom: `${origin}/thay-doi.atom`, json: `${origin}/thay-doi.json` },
  })
  for (const change of list.toReversed()) {
    feed.addItem({
      id: `${origin}${change.path}`,
      link: `${origin}${change.path}`,
      title: `“${change.text}”`,
      date: new Date(`${change.from}T00:00:00+07:00`),
      description: `Kế hoạch ${change.number ?? 'không số'}, ${periodInWords(change)}.`,
      content: change.quote ? `«${change.quote}»` : change.text,
    })
  }
  return feed
}
