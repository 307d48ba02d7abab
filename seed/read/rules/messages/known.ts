import { matchesOf } from '../../forms/matchesOf'
import type { SayingKind } from './quoted'
import type { SayingRule } from './saying'
import { sayingEnd } from './sayingEnd'

/** Sayings that everybody uses, and papers mostly without marks: a line each, folded. */
const KNOWN: Readonly<Record<string, SayingKind>> = {
  'chong dich nhu chong giac': 'MOTTO',
  'khong ai bi bo lai phia sau': 'PRINCIPLE',
  'khong bo ai lai phia sau': 'PRINCIPLE',
  'khong de ai bi bo lai phia sau': 'PRINCIPLE',
  'muc tieu kep': 'PRINCIPLE',
  'phong benh hon chua benh': 'MOTTO',
  'tuong than tuong ai': 'MOTTO',
}
const ANY = new RegExp(`(?<![a-z])(${Object.keys(KNOWN).join('|')})(?![a-z])`, 'g')
/** `mục tiêu kép, vừa phòng, chống dịch bệnh, vừa phục hồi kinh tế`: the saying goes on with what it means. */
const BOTH = /^,? ?vua /

/** `được đảm bảo không ai bị bỏ lại phía sau`, `nỗ lực thực hiện mục tiêu kép, vừa …, vừa …`. */
export const known: SayingRule = ({ flow: { folded } }) =>
  matchesOf(ANY, folded).map(({ index, 0: words }) => {
    const end = index + words.length
    const to = BOTH.test(folded.slice(end, end + 8)) ? sayingEnd(folded, index) : end
    return { from: index, to, at: index, kind: KNOWN[words]!, calledBy: null, rule: 'saying-known' }
  })
