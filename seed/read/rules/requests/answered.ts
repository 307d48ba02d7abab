import { fold } from '../../../../schema/words/fold'
import { provinceNamed, provinceWithRank } from '../../../../schema/words/provinces'
import type { NamedBody } from '../../entry'
import { spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import { sliceAt } from '../../proof'
import type { Range } from '../tasks/range'
import type { Asked } from './addressee'
import { asksAtOnce } from './asks'

const ANSWERS = /^về (?:việc )?(?=(?:đề|kiến) nghị \p{L})/iu
const VERB = /^(?:đề|kiến) nghị /iu
const NEAR_HEAD = 4
const ENDS = /: |:$/u
const PLACE = /(?<![a-z])(?:tinh uy|tinh|thanh uy|thanh pho) (?:tinh |thanh pho )?([a-z]+(?: [a-z-]+){0,3})/g

/** `Về kiến nghị hỗ trợ 5 tỷ đồng: Giao Bộ Tài chính …` where a province's requests are answered: what it asked. */
export function answeredIn(text: string): Asked | null {
  const before = ANSWERS.exec(text)?.[0].length ?? 0
  const to = text.search(ENDS)
  if (before === 0 || to < 0) return null
  const asked = asksAtOnce(text.slice(before, to))
  const rest = before + (asked?.rest || VERB.exec(text.slice(before))![0].length)
  const names = asked?.names.map(name => ({ ...name, at: before + name.at })) ?? []
  return { names, from: before, end: asked ? before + asked.end : rest, rest }
}

/** Whose requests a paper answers: the only province that its title names, by the first words that name it. */
export function askingProvince({ text, head, body }: Paper, title: string): NamedBody[] {
  const [asking, ...others] = new Set(placesIn(fold(title)).map(({ province }) => province))
  if (asking === undefined || others.length > 0) return []
  for (const { flow, locator } of [...head, ...body.slice(0, NEAR_HEAD)]) {
    const place = placesIn(flow.folded).find(({ province }) => province === asking)
    if (place)
      return [
        { name: provinceWithRank(asking), ...sliceAt(text, locator, spanOf(flow, place.from, place.to)) },
      ]
  }
  return []
}

/** The provinces that folded words name: `tinh dak lak`, `tinh uy thanh hoa`. */
function placesIn(folded: string): (Range & { province: string })[] {
  return [...folded.matchAll(PLACE)].flatMap(place => {
    const words = place[1]!
    const from = place.index + place[0].length - words.length
    for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
      const province = provinceNamed(words.slice(0, end))
      if (province) return [{ province, from: place.index, to: from + end }]
    }
    return []
  })
}
