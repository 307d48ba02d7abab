import type { DocumentHeader, DocumentKind } from '../../../entry'
import type { Block, Paper } from '../../../outline/types'
import { foldedHeadings } from '../../foldedHeadings'
import { anyOf } from './anyOf'

/** Where a running text stands in its paper: what a verb means there depends on it. */
export interface Setting {
  part: 'title' | 'opening' | 'body' | 'purpose' | 'request' | 'outlook'
  kind: DocumentKind
  /** The body that issues the paper, as its head names it. */
  issuer: string | null
}

const REQUESTS = /(?<![a-z])(?:kien nghi|de xuat|de nghi)(?![a-z])/
const OUTLOOKS = new RegExp(
  `(?<![a-z])(?:${anyOf(`
    phuong huong
    thoi gian toi
    nhiem vu trong tam
    nhiem vu tiep theo
    nhiem vu thang
    nhiem vu quy
    nhiem vu nam
    cong viec tiep theo
    dinh huong
    trien khai tiep
    ke hoach cong tac
    ke hoach thang
    ke hoach nam
    giai phap trong tam
  `)})(?![a-z])`,
)
const PURPOSES = new RegExp(
  `(?<![a-z])(?:${anyOf(`
    muc dich
    muc tieu
    yeu cau
    can cu
    co so
    quan diem
    su can thiet
    y nghia
  `)})(?![a-z])`,
)

/** The Party sets what its papers rest on as a list of bullets. */
const GROUND = /^can cu /

/** Tells of every block of a paper in what part of it it stands. */
export function settings(paper: Paper, { kind, issuer }: DocumentHeader): (block: Block | null) => Setting {
  const at = (part: Setting['part']): Setting => ({ kind, issuer: issuer?.name ?? null, part })
  const title = at('title')
  const opening = at('opening')
  const body = at('body')
  const parts = partsOfSections(paper).map(at)
  const first = paper.body.find(block => block.kind === 'paragraph' && block.label === undefined)
  return block => {
    if (block === null) return title
    const plain = block.kind === 'paragraph' && block.label === undefined
    const opens = block.section === -1 && (plain || GROUND.test(block.flow.folded))
    return opens || block === first ? opening : (parts[block.section] ?? body)
  }
}

/** The part that each section is, by its own heading or one above it. */
function partsOfSections(paper: Paper): Setting['part'][] {
  const parts: Setting['part'][] = []
  const above: { level: number; part: Setting['part'] }[] = []
  const headings = foldedHeadings(paper)
  for (const [at, { level }] of paper.sections.entries()) {
    while (above.length > 0 && above[above.length - 1]!.level >= level) above.pop()
    const outer = above[above.length - 1]?.part ?? 'body'
    const part = outer === 'body' ? partOf(headings[at]!) : outer
    above.push({ level, part })
    parts.push(part)
  }
  return parts
}

function partOf(heading: string): Setting['part'] {
  if (OUTLOOKS.test(heading)) return 'outlook'
  if (REQUESTS.test(heading)) return 'request'
  return PURPOSES.test(heading) ? 'purpose' : 'body'
}
