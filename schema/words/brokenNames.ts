import { wordList } from './wordList'

/** Where lines break inside the name of a body, folded: what ends the upper one and begins the lower. */
const BREAKS = wordList(`
  uy|ban
  uy ban|nhan dan
  uy ban|mttq
  uy ban|mat tran
  hoi|dong
  hoi dong|nhan dan
  van|phong
  tong|cong ty
  tong|cuc
  nhan|dan
  kiem|sat
`).map(row => row.split('|'))
const BROKEN = new RegExp(
  `(?:^| )(?:${BREAKS.map(([upper, lower]) => `${upper}\\n${lower}`).join('|')})(?![a-z])`,
)

/** Whether a folded line breaks off a name that the one below takes up: `chu tich uy`, `ban nhan dan tinh …`. */
export const breaksName = (upper: string, lower: string): boolean => BROKEN.test(`${upper}\n${lower}`)
