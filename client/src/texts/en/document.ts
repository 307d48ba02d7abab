import { codeNames } from '../../../../schema/words/codeNames'
import { blanksInEnglish, discrepanciesInEnglish } from '../../../../schema/words/discrepanciesInEnglish'
import type { Texts } from '../vi'

export const document: Texts['document'] = {
  noTitle: 'A paper, its facts and the words that prove them.',
  citedOnly: 'We have not read this paper; everything below is said by others that cite it.',
  issued: 'Issued',
  issuer: 'Issuing body',
  signer: 'Signed by',
  recipients: 'Recipients',
  lines: count => `${count} lines`,
  trace: 'Trace: where it comes from, who carries it out',
  onThisPage: 'On this page',
  outline: 'Outline and number of paragraphs',
  messages: 'Message',
  dayOfMessage: 'See the day page of the message',
  variants: 'Other wordings',
  facts: 'What it is',
  attributes: {
    number: 'Number',
    kind: 'Kind of paper',
    title: 'Title',
    issued: 'Date of issue',
    place: 'Place of issue',
    issuer: 'Issuing body',
    signer: 'Signer',
    recipients: 'Recipients',
    mark: 'Urgency, secrecy',
  },
  tasks: 'Tasks, by agency',
  task: 'Task',
  unassigned: (field: string | null) => (field ? `No body named (under “${field}”)` : 'No body named'),
  through: (name: string) => `(as one of “${name}”)`,
  joining: 'Joining:',
  due: day => `Due: ${day}`,
  figures: 'Figures',
  nature: { TARGET: 'A target or a demand', FORECAST: 'A forecast', OFFER: 'An offer' },
  figureTable: { column: 'Row, column', figure: 'Figure', proof: 'Quotation' },
  events: 'Events',
  discrepancies: 'Disagreements',
  cites: 'What this paper cites',
  citedBy: 'Who cites this paper',
  passages: 'Paragraphs',
  furtherDiscrepancies: (count: number) => `Open ${count} more`,
  openPassages: (count: number) => `Open ${count} ${count === 1 ? 'passage' : 'passages'}`,
  wholeText: 'The whole text, from the original that the operator has loaded.',
  quotationsOnly:
    'The whole text is not shown: the operator has not loaded the original. The quotations are joined in the order of the paper; […] is where we hold no words; words that stand above are links.',
  state: {
    NOT_YET: 'Signed, not yet in force',
    IN_FORCE: 'In force',
    UNCONFIRMED: 'Not confirmed',
    ENDED: 'No longer in force',
    UNKNOWN: 'Period unknown',
    unconfirmedAfter: day => `Not confirmed after ${day}`,
  },
}

export const discrepancies: Texts['discrepancies'] = {
  title: 'Where sources disagree',
  intro: 'Where papers differ, or differ from themselves. Both stand side by side; neither is favoured.',
  count: (count, ruled, dismissed) =>
    ruled + dismissed === 0
      ? `${count} in all, none ruled on.`
      : `${count} in all; ruled on: ${ruled}, dismissed: ${dismissed}.`,
  none: 'In the papers that we hold, no disagreement has been found.',
  ruled: 'Ruled.',
  open: 'Left open.',
  dismissed: 'Dismissed.',
  noContradiction: 'No contradiction',
  dismissedBy: (name, day) => `Dismissed by ${name}, ${day}. The quotations are kept.`,
  by: (name, day) => `Ruled by ${name}, ${day}. The other quotations are kept.`,
  kinds: codeNames.en.discrepancyKinds,
  tellings: discrepanciesInEnglish,
  blanks: blanksInEnglish,
}
