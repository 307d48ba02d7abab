import { wholeWords } from '../../forms/wholeWords'

/** Whose conclusions or opinions a title tells: `Kết luận của Phó Thủ tướng Chính phủ …`. */
const TOLD_BY = /(?:kết luận|ý kiến(?: kết luận| chỉ đạo)?) của (?:đồng chí )?/iu
const PREMIER = wholeWords(['Phó Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'], 'iu')

/** Who speaks in an announcement; `name` is null where the title tells of somebody whom we cannot name; null where of nobody. */
export function speakerIn(title: string): { name: string | null } | null {
  const told = TOLD_BY.exec(title)
  if (!told) return null
  const words = title.slice(told.index + told[0].length, told.index + told[0].length + 30)
  const office = PREMIER.exec(words)
  if (office?.index !== 0) return { name: null }
  return {
    name: office[0].toLowerCase().startsWith('phó') ? 'Phó Thủ tướng Chính phủ' : 'Thủ tướng Chính phủ',
  }
}
