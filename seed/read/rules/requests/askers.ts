import { peopleWhoAsk } from '../../../../schema/words/peopleWhoAsk'
import { ranksOfPlaces } from '../../../../schema/words/ranksOfPlaces'
import type { NamedBody } from '../../entry'
import type { Block, Paper } from '../../outline/types'
import { sliceOf } from '../tasks/actors'

const ASKERS = ['cử tri và nhân dân', ...peopleWhoAsk, 'các doanh nghiệp']
/** `Ý kiến, kiến nghị của cử tri huyện Na Hang`: who asks, and where they are. */
const OF_WHOM = new RegExp(
  [
    '(?:kiến nghị|đề xuất|đề nghị)(?:,? (?:và )?(?:kiến nghị|đề xuất|đề nghị))? của ',
    `((?:${ASKERS.join('|')})(?: (?:${ranksOfPlaces.join('|')}|và|\\p{Lu}\\p{L}*))*)`,
  ].join(''),
  'iu',
)

/** Who asks by the words of a block; null where it names none of these. */
function askerIn(paper: Paper, block: Block): NamedBody[] | null {
  const told = OF_WHOM.exec(block.flow.text)
  if (!told) return null
  const name = told[1]!
  const to = told.index + told[0].length
  return [
    {
      name: name.toLowerCase() === name ? name : sentenceCase(name),
      ...sliceOf(paper, block, { from: to - name.length, to }),
    },
  ]
}

/** `CỬ TRI` of a heading in capitals. */
const sentenceCase = (name: string): string => (name.toUpperCase() === name ? name.toLowerCase() : name)

/** For each section who asks what stands below it, where a heading says that it is voters, the people, firms. */
export function askersOf(paper: Paper): (NamedBody[] | null)[] {
  const headings = new Map<number, Block>()
  for (const block of paper.body)
    if (block.kind === 'heading' && !headings.has(block.section)) headings.set(block.section, block)
  const open: { level: number; asker: NamedBody[] | null }[] = []
  return paper.sections.map(({ level }, index) => {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
    const block = headings.get(index)
    const asker = (block && askerIn(paper, block)) ?? open.at(-1)?.asker ?? null
    open.push({ level, asker })
    return asker
  })
}

/** The same for a paper whose title says so. */
export function askerOfTitle(paper: Paper, title: string): NamedBody[] | null {
  if (!OF_WHOM.test(title) || /giải quyết|trả lời|tiếp thu|xử lý/iu.test(title)) return null
  for (const block of paper.head) {
    const asker = askerIn(paper, block)
    if (asker) return asker
  }
  return null
}
