import { check, searching } from './en/asking'
import { card } from './en/card'
import { common } from './en/common'
import { compare } from './en/compare'
import { day } from './en/day'
import { discrepancies, document } from './en/document'
import { forms } from './en/forms'
import { handout } from './en/handout'
import { agencies, coverage, documents } from './en/lists'
import { problems } from './en/problems'
import { rules } from './en/rules'
import { timeline } from './en/timeline'
import { trace } from './en/trace'
import type { Texts } from './vi'

export const en: Texts = {
  ...common,
  agencies,
  card,
  check,
  compare,
  coverage,
  day,
  discrepancies,
  document,
  documents,
  forms,
  handout,
  problems,
  rules,
  searching,
  timeline,
  trace,
}
