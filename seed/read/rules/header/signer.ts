import type { DocumentHeader } from '../../entry'
import type { Flow } from '../../flow'
import { slice } from '../../flow'
import type { Block, Paper } from '../../outline'
import { isCapitals } from '../../outline/landmarks'
import { isPersonName, nameAtEnd } from '../../typography/names'
import { naturalCase } from '../../typography/natural-case'

type Signer = NonNullable<DocumentHeader['signer']>

export interface HeaderSigner {
  signer: Signer
  flow: Flow
}

const MODES = ['TUQ.', 'TM.', 'KT.', 'TL.', 'Q.'] as const
const POST =
  /^(tm|kt|tl|tuq|q) ?\.|^(pho |quyen )?(chu tich|bo truong|thu truong|thu tuong|giam doc|tong giam doc|pho giam doc|truong ban|truong tieu ban|cuc truong|tong cuc truong|vien truong|chanh an|tong bi thu|bi thu|chanh van phong|chu nhiem|thong doc|tong thanh tra|chanh thanh tra|tong kiem toan|vu truong|truong phong|to truong|hieu truong|chanh|uy vien|tong thu ky|truong doan|tu lenh|chinh uy|va |pho )/

/** The signature: post and mode in capitals, the name below them, in a column of their own or behind an item of Nơi nhận. */
export function headerSigner(paper: Paper): HeaderSigner | null {
  const cells = paper.foot.flatMap(block => cellsOf(block))
  const posts = cells.filter(cell => isPost(cell.flow))
  const name = signerName(cells, posts.length > 0)
  if (name) return { signer: { name: name.text, ...postOf(posts) }, flow: name }
  return attributed(paper.portal)
}

interface Cell {
  flow: Flow
  /** First column of its line: there `Nơi nhận` has its items. */
  first: boolean
}

function cellsOf(block: Block): Cell[] {
  const flows = block.cells ?? [block.flow]
  return flows.map((flow, i) => ({ flow: beside(flow), first: i === 0 }))
}

/** `Nơi nhận: TM. ỦY BAN NHÂN DÂN`: the column beside it. */
function beside(flow: Flow): Flow {
  const label = /^noi nhan ?[:.;]?[^a-z]*/.exec(flow.folded)
  return label && label[0].length < flow.text.length ? slice(flow, label[0].length, flow.text.length) : flow
}

function isPost(flow: Flow): boolean {
  return flow.text.length < 80 && isCapitals(flow.text) && POST.test(flow.folded)
}

/** The last whole line that is a name, else a name behind the `;` of an item or the drafter's code of `Lưu`. */
function signerName(cells: readonly Cell[], signed: boolean): Flow | null {
  for (let i = cells.length - 1; i >= 0; i--) {
    const { flow } = cells[i]!
    if (isPersonName(flow.text, !signed || cells[i]!.first)) return flow
  }
  for (let i = cells.length - 1; i >= 0; i--) {
    const { flow } = cells[i]!
    const at = nameAtEnd(flow.text)
    if (at > 0 && isBeside(flow, at)) return slice(flow, at, flow.text.length)
  }
  return null
}

function isBeside(flow: Flow, at: number): boolean {
  const before = flow.text.slice(0, at).trimEnd()
  return before.endsWith(';') || /^[^a-z]{0,3}luu ?[:;]/.test(flow.folded)
}

function postOf(posts: readonly Cell[]): Pick<Signer, 'title' | 'mode'> {
  const above = posts.map(post => post.flow.text)
  const mode = MODES.find(sign => above.some(text => text.replace(/ /g, '').startsWith(sign))) ?? null
  const first =
    above.map(text => MODES.find(sign => text.replace(/ /g, '').startsWith(sign))).find(Boolean) ?? mode
  const title = [...above]
    .reverse()
    .find(text => !MODES.some(sign => text.replace(/ /g, '').startsWith(sign)))
  const moded = above[above.length - 1]?.replace(/^(TM|KT|TL|TUQ|Q) ?\. ?/, '')
  return { title: title ? naturalCase(title) : moded ? naturalCase(moded) : null, mode: first ?? null }
}

/** `Người ký: …` of a portal's box, where the page breaks off before the signature. */
function attributed(portal: readonly Block[]): HeaderSigner | null {
  for (const block of portal) {
    const label = /^nguoi ky ?: ?/.exec(block.flow.folded)
    if (!label) continue
    const flow = slice(block.flow, label[0].length, block.flow.text.length)
    if (isPersonName(flow.text, true)) return { signer: { name: flow.text, title: null, mode: null }, flow }
  }
  return null
}
