import type { Flow } from './flow'

/** One paper as its logical outline: blocks in reading order, every one with its place and its running text. */
export interface Paper {
  file: string
  part: number
  /** The whole NFC text of the file; every span refers to it. */
  text: string
  /** Lines above the body: issuer, number, place and date, kind, title, `Kính gửi`. */
  head: Block[]
  /** Paragraphs, bullets, table rows and footnotes (`zone` tells them apart). */
  body: Block[]
  /** Nơi nhận and the signature. */
  foot: Block[]
}

export type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'row' | 'footnote'

export interface Block {
  kind: BlockKind
  /** `I.1 ¶5`, `II.1.a ¶2`, `Điều 3 khoản 2 điểm a`, `Phụ lục ¶3`, `chú thích 1`, `Nơi nhận`, `tên`, `phần mở đầu ¶1`. */
  locator: string
  /** Index into `sections` of the entry's outline; -1 before the first heading. */
  section: number
  /** Depth of a heading (1 …), 0 otherwise. */
  level: number
  start: number
  end: number
  flow: Flow
  /** Cells of a table row, else absent. */
  cells?: Flow[]
  /** Mark of a footnote (`1`), or marks that stand in this block. */
  notes?: string[]
}
