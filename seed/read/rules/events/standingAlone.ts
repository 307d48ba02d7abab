import { provinceAtEnd, provinceWithRank } from '../../../../schema/words/provinces'
import type { DocumentHeader } from '../../entry'
import { symbolAt } from '../../forms/symbol'

/** `Văn bản số 1823/STTTT-TTBCXB tuyên truyền …`: the number, and what it was issued for. */
const PAPER = /^Văn bản số (\S+) (?=\p{Ll})(?!về |v\/v |của |ngày )/u
/** `UBND tỉnh đã …`, `Công an thành phố …`: a body of the paper's own province. */
const OF_THE_PROVINCE = /^(?!Các |Toàn )\p{Lu}[^,.;:“"\d]{1,60}? (tỉnh|thành phố)(?= \p{Ll})/u

/**
 * Completes titles that stand alone no more than their paper does: with the issuer's whole name for `Sở`, with the
 * province of `UBND tỉnh`, with the issuer for a number of its own.
 */
export function standingAlone({ issuer, symbol }: DocumentHeader): (title: string) => string {
  if (!issuer) return title => title
  const { name, province } = issuer
  const home = province && provinceWithRank(province)
  const whole = home && provinceAtEnd(name) === null ? `${name} ${home}` : name
  const sign = symbol === null ? null : symbolAt(`/${symbol}`, 0)?.issuer
  return title => {
    const short = [`${name} `, `${name.split(' ', 1)[0]} `].find(
      own => title.startsWith(own) && /^\p{Ll}/u.test(title.slice(own.length)),
    )
    if (short) return `${whole} ${title.slice(short.length)}`
    const paper = PAPER.exec(title)
    if (paper && sign && symbolAt(paper[1]!, 0)?.issuer === sign)
      return `${whole} ${title.slice(paper[0].length)} theo văn bản số ${paper[1]}`
    const local = OF_THE_PROVINCE.exec(title)
    return local && home?.startsWith(`${local[1]} `)
      ? `${local[0].slice(0, -local[1]!.length)}${home}${title.slice(local[0].length)}`
      : title
  }
}
