import type { Paper } from '../corpus'
import { shortHash } from '../identity/slug'

/** Where a fact stands, as an id: the paper's text and the offset in it. */
export function placeOf(paper: Paper, start: number): string {
  return `${paper.document.id.slice(2)}.${shortHash(paper.unit, 6)}.${start}`
}
