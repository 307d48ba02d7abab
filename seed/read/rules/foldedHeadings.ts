import { fold } from '../../../schema/words/fold'
import type { Paper } from '../outline/types'

const known = new WeakMap<Paper['sections'], readonly string[]>()

/** The heading of each section, folded once for all the rules that ask what a section is about. */
export function foldedHeadings({ sections }: Paper): readonly string[] {
  const folded = known.get(sections) ?? sections.map(({ heading }) => fold(heading))
  known.set(sections, folded)
  return folded
}
