import type { Texts } from '../vi'
import { acts } from './acts'
import { check, searching } from './asking'
import { card } from './card'
import { change } from './change'
import { common } from './common'
import { compare } from './compare'
import { day } from './day'
import { discrepancies, document } from './document'
import { forms } from './forms'
import { handout } from './handout'
import { agencies, coverage, documents } from './lists'
import { problems } from './problems'
import { rules } from './rules'
import { timeline } from './timeline'
import { trace } from './trace'

export const en: Texts = {
  ...common,
  acts,
  agencies,
  card,
  change,
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
