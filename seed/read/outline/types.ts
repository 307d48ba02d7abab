import type { OutlineSection } from '../entry'
import type { Flow } from '../flow'
import type { Landmark } from './landmarks'

/** One paper as its logical outline: blocks in reading order, every one with its place and its running text. */
export interface Paper {
  file: string
  part: number
  /** The whole NFC text of the file; every span refers to it. */
  text: string
  /** What a portal printed above and below the paper: attribute boxes, menus, notices, related papers. No words of it. */
  portal: Block[]
  /** Lines above the body, one block each: issuer, number, place and date, kind, title, `Kính gửi`. */
  head: Block[]
  /** The same cut into the pieces that say one thing each, columns apart, mottoes left out. */
  headPieces: HeadPiece[]
  /** Paragraphs, bullets, table rows and footnotes (`kind` tells them apart), annexes last. */
  body: Block[]
  /** Nơi nhận and the signature, one block a line. */
  foot: Block[]
  sections: OutlineSection[]
}

/** What a piece of the head is. */
export type Role =
  | 'issuer'
  | 'number'
  | 'date'
  | 'subject'
  | 'kind'
  | 'title'
  | 'authority'
  | 'addressees'
  | 'mark'
  | 'carrier'
  | 'other'

export interface HeadPiece {
  role: Role
  flow: Flow
  /** Empty lines above it. */
  gap: number
}

export type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'row' | 'footnote'

export interface Grid {
  columns: readonly number[]
  width: number
}

export interface Block {
  kind: BlockKind
  /** `I.1 ¶5`, `II.1.a ¶2`, `Điều 3 khoản 2 điểm a`, `Phụ lục ¶3`, `chú thích 1`, `Nơi nhận`, `tên`, `phần mở đầu ¶1`. */
  locator: string
  /** Index into `sections`; -1 before the first heading. */
  section: number
  /** Depth of a heading (1 …), 0 otherwise. */
  level: number
  start: number
  end: number
  flow: Flow
  /** Cells of a table row, else absent. */
  cells?: Flow[]
  /** Where the cells of a row stand: the column of each, empty ones counted, and how many there are. */
  grid?: Grid
  /** What numbers it, taken out of its flow: `I`, `2.1`, `a`, `-`, `+`; absent for a plain paragraph. */
  label?: string
  /** Mark of a footnote (`1`), or marks that stand in this block. */
  notes?: string[]
  /** Empty lines above a line of the head or the foot. */
  gap?: number
  /** What a line of the head is, by the words it begins with; null for the others. */
  landmark?: Landmark | null
}
