/** A file that cannot be read as a paper; `message` is one sentence in Vietnamese that says why and what to do. */
export class IntakeFault extends Error {
  readonly rule: IntakeRule

  constructor(rule: IntakeRule, message: string) {
    super(message)
    this.rule = rule
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
