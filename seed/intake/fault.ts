import { inTerminal, type Worded, worded } from '../../server/terminal/worded'

/** A file that cannot be read as a paper; `message` is one sentence that says why and what to do. */
export class IntakeFault extends Error {
  readonly rule: IntakeRule
  readonly worded: Worded

  constructor(rule: IntakeRule, en: string, vi: string) {
    const both = worded(en, vi)
    super(inTerminal(both))
    this.rule = rule
    this.worded = both
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
