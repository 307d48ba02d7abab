import type { Body, Facts } from '../facts'
import type { BodyKey } from '../key'
import { nameKey, readings } from '../names'
import type { Paper } from '../paper'
import { type Row, rowsOf } from '../row'

/** Words with which the name of a post begins. */
const POSTS = [
  'Bí thư',
  'Bộ trưởng',
  'Chánh',
  'Chủ nhiệm',
  'Chủ tịch',
  'Cục trưởng',
  'Giám đốc',
  'Hiệu trưởng',
  'Phó',
  'Thứ trưởng',
  'Tổ trưởng',
  'Tổng Biên tập',
  'Tổng Giám đốc',
  'Trưởng',
  'Vụ trưởng',
]
const POST = new RegExp(`^(?:Đồng chí |Các đồng chí )?(?:${POSTS.join('|')})(?![\\p{L}])`, 'iu')

export function bodies(papers: readonly Paper[], facts: Facts): Row[] {
  const rows = rowsOf(['bodies held', 'one page each'], ['posts as bodies'])
  for (const paper of papers) {
    for (const key of paper.key.bodies) {
      const held = nearest(
        key,
        facts.bodies.filter(body => isBody(key, body)),
      )
      const said = () =>
        paper.miss(key, [key.name, ...(key.aliases ?? [])].join(' | '), held.map(({ id }) => id).join(' | '))
      rows['bodies held'].is(held.length > 0, said)
      if (held.length > 0 && !SEVERAL.test(key.name)) rows['one page each'].is(held.length === 1, said)
    }
  }
  for (const { name, id } of facts.bodies) if (isPost(name)) rows['posts as bodies'].fault(`${id} · ${name}`)
  return Object.values(rows)
}

/** `Văn phòng; Vụ Pháp chế`: the key tells of several in one row. */
const SEVERAL = /;/
const MANY = /^(?:tất cả )?các (?!đồng chí)|(?:\s|^)các (?:tỉnh|huyện|sở)/iu
/** The key says of an alias that it means fewer. */
const NARROWER = /\(hẹp hơn\)/

/** Where one is of the key's own province, that one is meant. */
function nearest({ province }: BodyKey, held: readonly Body[]): readonly Body[] {
  const own = held.filter(body => body.province !== null && body.province === province)
  return own.length > 0 ? own : held
}

/** By any of its names; a body of another province or of the centre is another body, and one body is not the class that it belongs to. */
function isBody(key: BodyKey, { name: own, names, province }: Body): boolean {
  if (province !== null && province !== key.province) return false
  if (MANY.test(key.name) !== MANY.test(own) && (province !== null || key.province)) return false
  const aliases = (key.aliases ?? []).filter(alias => !NARROWER.test(alias))
  const wanted = new Set([key.name, ...aliases].flatMap(readings))
  const short = (words: string) => !words.includes(' ')
  return names
    .map(nameKey)
    .some(name => wanted.has(name) && !(short(name) && province === null && key.province))
}

/** The Prime Minister is an authority that issues papers. */
export const isPost = (name: string): boolean => POST.test(name) && !/^Chủ tịch nước$/i.test(name)
