import { fold, seen, withoutMarks } from '../../../../schema/words/fold'
import type { TimelineQuery } from '../../generated/types'
import { alphabetically } from '../../lib/alphabet'
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

/**
 * Tells of a line whether it holds the words asked for, whole and side by side; typed without marks they are found
 * without them, and nothing asked for is held by every line.
 */
export function holder(text: string): (...lines: (string | null | undefined)[]) => boolean {
  const marked = seen(text) !== withoutMarks(text)
  const words = (line: string) =>
    ` ${(marked ? seen(line).toLowerCase() : fold(line)).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `
  const asked = words(text)
  return (...lines) => asked.trim() === '' || lines.some(line => line && words(line).includes(asked))
}

/** What of an entry can be searched: its line and who issued it. */
export const linesOf = ({ title, subject }: Entry): (string | null | undefined)[] =>
  'province' in subject ? [title, subject.issuer?.name, subject.province] : [title]

/** Those six bodies that issued most of what is on view, by name. */
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
    .sort((a, b) => alphabetically(a.name, b.name))
}
