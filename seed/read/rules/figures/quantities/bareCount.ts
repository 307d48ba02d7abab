import { numberAt } from '../../../forms/numbers'
import type { Quantity } from './quantity'

/** More figures in a row without dots are a telephone number or a code. */
const LONGEST_PLAIN = 6

/**
 * A bare count behind a colon (`Số phản ánh được tiếp nhận: 49, trong đó, tháng trước chuyển sang: 20`): where its label
 * says that it counts, or where it goes on such a list.
 */
export function bareCountAt(
  text: string,
  folded: string,
  at: number,
  listed: boolean,
  followsCount: boolean,
): Quantity | null {
  const is = text.slice(at - 4, at) === ' là '
  if (!is && text.slice(at - 2, at) !== ': ') return null
  const number = numberAt(text, at)
  if (
    !number ||
    number.end - at > LONGEST_PLAIN + 4 ||
    !/^(?:[,;)]|\.(?: |$|\/)| \(|$)/.test(text.slice(number.end, number.end + 2))
  )
    return null
  const label = folded.slice(Math.max(0, at - 120), at - (is ? 4 : 2))
  const told = is ? COUNTS.test(label) : listed || LABEL.test(label) || (followsCount && PART.test(label))
  if (!told && (is || !SUFFERED.test(label) || !PLACED.test(text.slice(number.end, number.end + 60))))
    return null
  return {
    kind: 'bare',
    value: number.value,
    whole: null,
    qualifier: 'EXACT',
    unit: '',
    place: false,
    from: at,
    to: number.end,
    end: number.end,
  }
}

/** `Số phản ánh`, `Tổng số`. */
const LABEL = /(?:^|[.;:,] |nang )(?:tong )?so [^.;:]*$/
/** `Tổng số ca nhập viện trong tuần là 12 (…)`: only a sum is told so without its unit. */
const COUNTS = /(?:^|[.;:,] |nang )tong so (?!tien|von|diem)[^.;:]*$/
/** `trong đó đã sử dụng: 1.700.300`: of what was counted before. */
const PART = /trong do[,:]? [^.;:\d]{2,60}$/
/** `Trụ sở cơ quan bị hư hỏng: 31 (Quảng Ngãi)`: what befell a thing, and where. */
const SUFFERED = / (?:bi|duoc) [^.;:\d]{2,60}$/
const PLACED = /^ \((?!Phụ|Biểu|Mẫu|Theo|Điều)\p{Lu}[^\d()]{2,50}\)/u
