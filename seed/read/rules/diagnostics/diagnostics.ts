import type { Diagnostic } from '../../entry'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'
import { blankDate } from './blankDate'
import { blankNumber } from './blankNumber'
import { impossibleDate } from './impossibleDate'
import { kindMismatch } from './kindMismatch'
import { noNumber } from './noNumber'
import { ocrDoubt } from './ocrDoubt'
import { outsidePaper } from './outsidePaper'
import { severalSigners } from './severalSigners'

/** Looks at one paper and what was read of its header; says what could not be made out or does not fit. */
export type Check = (paper: Paper, header: Header) => Diagnostic[]

const CHECKS: readonly Check[] = [
  blankNumber,
  noNumber,
  blankDate,
  kindMismatch,
  impossibleDate,
  severalSigners,
  ocrDoubt,
  outsidePaper,
]

/** All that the checks find, in the order of the text. */
export function diagnostics(paper: Paper, header: Header): Diagnostic[] {
  return gathered(CHECKS, check => check(paper, header)).sort((a, b) => a.start - b.start || a.end - b.end)
}
