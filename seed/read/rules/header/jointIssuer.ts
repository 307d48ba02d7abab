import { issuerNamed, issuerOfSign } from '../../../../schema/words/bodies'
import { bodyHeads } from '../../../../schema/words/bodyHeads'
import { fold } from '../../../../schema/words/fold'
import type { Flow } from '../../flow'
import { naturalCase } from '../../forms/naturalCase'
import { gathered } from '../../gathered'
import type { HeaderNumber } from './number'

/** Between two bodies that issue together; `Lao động - Thương binh và Xã hội` goes on with no body's first word. */
const BETWEEN = new RegExp(` ?(?:-|–|,) ?(?=(?:${bodyHeads('joint').join('|')}) )`, 'iu')
const JOINT_SIGN = /^(?:TTLT|TTLB|NQLT|KHLT|HDLT|CTPH|CTrPH|QCPH|LB)$/

/**
 * The bodies of a joint paper as one name (`BỘ TÀI CHÍNH - BỘ Y TẾ`, or one body a line above a joint symbol), each as it
 * is spelt; null where one body issues alone. A body that the head cuts off is completed from its sign in the symbol.
 */
export function jointIssuer(bodies: readonly Flow[], number: HeaderNumber | null): string | null {
  const groups = number?.parsed?.groups ?? []
  const joint = isJoint(groups)
  const lines = joint ? bodies : bodies.slice(-1)
  const names = gathered(lines, body => body.text.replace(/\s+/g, ' ').split(BETWEEN))
  if (names.length < 2) return null
  const signs = groups.filter(group => !JOINT_SIGN.test(group) && issuerOfSign(group))
  return names.map((name, i) => whole(name, joint ? signs[i] : undefined)).join(' - ')
}

/** Whether a symbol is one of papers that several bodies issue. */
export function isJoint(groups: readonly string[]): boolean {
  return groups.some(group => JOINT_SIGN.test(group))
}

function whole(printed: string, sign: string | undefined): string {
  const name = naturalCase(printed.replace(/^[\s-]+|[\s,-]+$/g, ''))
  const known = sign ? issuerOfSign(sign) : null
  return known && fold(known).startsWith(fold(name)) ? known : (issuerNamed(name) ?? name)
}
