import { fold } from '../../../../schema/words/fold'
import type { TimelineQuery } from '../../generated/types'
import type { Lane } from './timelineAddress'

export type Entry = TimelineQuery['timeline']['entries'][number]

/** The lane of a dated thing: what a province issued has a lane of its own. */
export function laneOf({ kind, subject }: Entry): Lane {
  if ('province' in subject && subject.province) return 'dia-phuong'
  switch (kind) {
    case 'MESSAGE':
      return 'thong-diep'
    case 'PLAN':
      return 'ke-hoach'
    case 'POLICY':
      return 'chinh-sach'
    case 'EVENT':
      return 'su-kien'
    default:
      return 'bao-cao'
  }
}

/** Of a thing known by its year alone nobody can say where on a scale of days it stands. */
export const isPlaced = ({ on }: Entry): boolean => on.length > 4

/** Entries whose line holds every word asked for, marks aside. */
export function holding(entries: readonly Entry[], text: string): Entry[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return entries.filter(({ title }) => words.every(word => fold(title).includes(word)))
}

/** Bodies that issued what is on view, those with most papers first. */
export function bodiesOf(entries: readonly Entry[]): { id: string; name: string }[] {
  const count = new Map<string, { name: string; papers: number }>()
  for (const { subject } of entries) {
    if (!('issuer' in subject) || !subject.issuer) continue
    const { id, name } = subject.issuer
    count.set(id, { name, papers: (count.get(id)?.papers ?? 0) + 1 })
  }
  return [...count]
    .sort(([, a], [, b]) => b.papers - a.papers)
    .slice(0, 6)
    .map(([id, { name }]) => ({ id, name }))
}
