import { kindOfBodies, namesAll } from '../../../schema/words/classesOfBodies'
import type { Agency } from '../identity/agencyDirectory'
import { slug } from '../identity/slug'

export const RULE =
  'Văn bản giao nhiệm vụ cho cả một loại cơ quan: mỗi cơ quan thuộc loại ấy đều có nhiệm vụ này'

/** Fewer syllables are no kind of body: `các cục`. */
const SHORTEST_KIND = 2

/** By the id of a class that papers name (`các Sở Y tế`), the bodies that are known to belong to it. */
export function membersOfClasses(agencies: readonly Agency[]): Map<string, Agency[]> {
  const byKind = new Map<string, Agency[]>()
  for (const agency of agencies) {
    const kind = kindWithoutProvince(agency)
    if (kind !== null) byKind.set(kind, [...(byKind.get(kind) ?? []), agency])
  }
  return new Map(
    agencies.flatMap(({ id, province, names }) => {
      if (province !== null) return []
      const kinds = new Set([...names].filter(namesAll).map(kindOfBodies))
      const members = [...kinds]
        .filter(kind => kind.split(' ').length >= SHORTEST_KIND)
        .flatMap(kind => byKind.get(kind) ?? [])
      return members.length > 0 ? [[id, members] as const] : []
    }),
  )
}

/** `so-y-te-ha-tinh` of Hà Tĩnh is a `so y te`; null for a body of no province. */
export function kindWithoutProvince({ key, province }: Agency): string | null {
  const ending = province === null ? null : `-${slug(province)}`
  return ending !== null && key.endsWith(ending) ? key.slice(0, -ending.length).replaceAll('-', ' ') : null
}
