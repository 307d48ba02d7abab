import type { SayingKind } from './quoted'

/** A word by which papers call a saying, with what may stand between it and the quotation. */
export interface Calling {
  word: string
  kind: SayingKind
  /** Fewer syllables in quotation marks are a term: `tinh thần “tuyệt đối hoá”`. */
  shortest: number
  between: RegExp
}

/** What is taken up for something is part of the saying: `phương châm lấy dân là “gốc rễ của mình”`. */
const A_FEW_WORDS = /^(?! lay )(?: [a-z,]+){0,6} ?:?$/
const NEXT = /^(?: la)? ?:?$/

/** `phương châm xuyên suốt là “…”`, `bảo đảm nguyên tắc “…”`, `với mục tiêu để “…”`; the longer word before the shorter. */
export const CALLINGS: readonly Calling[] = [
  { word: 'phuong cham', kind: 'MOTTO', shortest: 3, between: A_FEW_WORDS },
  { word: 'khau hieu', kind: 'SLOGAN', shortest: 3, between: /^(?: [a-z]+){0,4} ?:?$/ },
  { word: 'nguyen tac', kind: 'PRINCIPLE', shortest: 3, between: /^(?: [a-z]+){0,4} ?:?$/ },
  { word: 'quan diem', kind: 'PRINCIPLE', shortest: 5, between: /^(?: [a-z]+){0,4} ?:?$/ },
  { word: 'tinh than chi dao', kind: 'PRINCIPLE', shortest: 4, between: /^(?: [a-z]+){0,16} ?:?$/ },
  { word: 'tinh than', kind: 'MOTTO', shortest: 5, between: NEXT },
  { word: 'muc tieu', kind: 'MOTTO', shortest: 4, between: /^(?: chung| la| de| kep| cua)? ?:?$/ },
  { word: 'chuong trinh', kind: 'CAMPAIGN', shortest: 4, between: NEXT },
  { word: 'chien dich', kind: 'CAMPAIGN', shortest: 4, between: /^(?: truyen thong| mang ten| la)? ?:?$/ },
  { word: 'cuoc van dong', kind: 'CAMPAIGN', shortest: 4, between: NEXT },
  { word: 'phong trao', kind: 'CAMPAIGN', shortest: 4, between: /^(?: thi dua| mang ten| la)? ?:?$/ },
  { word: 'thi dua cao diem', kind: 'CAMPAIGN', shortest: 4, between: NEXT },
  { word: 'loi keu goi', kind: 'CAMPAIGN', shortest: 4, between: NEXT },
]
