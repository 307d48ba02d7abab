import type { Entry } from '../../read/entry'
import { outline } from '../../read/outline/outline'
import type { PassageText } from '../build/passages'

/** The paragraphs of a paper in the NFC text of its file, in order. */
export function passagesOf(text: string, { file, part }: Pick<Entry, 'file' | 'part'>): PassageText[] {
  const paper = outline(text, file).find(candidate => candidate.part === part)
  if (!paper) return []
  return [...paper.head, ...paper.body, ...paper.foot].map(({ locator, start, end, flow }) => ({
    locator,
    start,
    end,
    text: flow.text,
  }))
}
