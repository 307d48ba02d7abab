import { said } from '../../server/terminal/said.mjs'

/** A file that cannot be read as a paper; `message` is one sentence that says why and what to do. */
export class IntakeFault extends Error {
  readonly rule: IntakeRule
  readonly worded: { en: string; vi: string }

  constructor(rule: IntakeRule, en: string, vi: string) {
    super(said(en, vi))
    this.rule = rule
    this.worded = { en, vi }
  }
}

export type IntakeRule =
  | 'missing'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'unsupported'
  | 'broken'
  | 'encrypted'
  | 'scanned'
  | 'marks-lost'
  | 'encoding'
