import { codeNames } from './codeNames'
import { blanks, type DiscrepancyRule } from './discrepancies'
import { type Telling, tellingOf } from './telling'

/** The same in English; names, numbers and wordings stay the papers' own. */
export const discrepanciesInEnglish: Readonly<Record<DiscrepancyRule, Telling>> = {
  'number-and-day-blank': {
    subject: 'Number and day of signing of the paper',
    explanation:
      'The copy that we hold leaves number and day of signing blank: perhaps a draft, or a file copy not yet registered.',
  },
  'blank-told-by-another': {
    subject: 'Number and day of signing of the paper',
    explanation:
      'The copy that we hold leaves number and day of signing blank; another paper gives those of the paper of this title.',
  },
  'dates-of-one-document': {
    subject: 'Day of issue of {paper}',
    explanation: 'Papers give different days of issue for one paper.',
  },
  'two-dates-of-one-document': {
    subject: 'Day of issue of {paper}',
    explanation: 'This paper gives {count} different days of issue for one number and symbol.',
  },
  'in-effect-before-signed': {
    subject: 'Day of signing and first day of effect',
    explanation: 'The paper asks to be carried out from a day before it was signed.',
  },
  'figures-of-one-day': { explanation: 'Two papers give different figures for one thing on one day.' },
  'two-values-of-one-figure': {
    explanation: 'This paper gives different figures for one thing on one day: {values}.',
  },
  'two-sources-of-one-day': {
    explanation: 'Two sources count one thing at one time and differ: {values}.',
  },
  'two-frequencies-of-one-thing': {
    explanation: 'By the day and by the week the figures do not agree: {values}.',
  },
  'part-above-its-whole': {
    explanation:
      'The figure of one province is larger than that of the whole country: perhaps a “nghìn” (thousand) too many.',
  },
  'thousands-of-thousands': {
    explanation:
      '“{figure}” is more than {times} times the next largest figure of the paper ({next}): perhaps a “nghìn” (thousand) too many.',
  },
  'one-number-in-two-units': { explanation: 'One figure with two units: {values}.' },
  'one-number-in-two-certainties': {
    explanation: 'One figure, exact here and approximate there: {values}.',
  },
  'one-count-described-two-ways': { explanation: 'One number of papers, told as two things: {values}.' },
  'two-kinds-of-one-number': {
    subject: 'Kind of paper {number}',
    explanation: 'One number under the names of two kinds: {values}.',
  },
  'near-numbers-of-one-day': {
    subject: 'Number and symbol of {paper}',
    explanation:
      'Two numbers of one kind and day differ in a few letters of their symbols only: perhaps one paper with its number misprinted.',
  },
  'near-symbols': {
    subject: 'Number and symbol: {paper} and {other}',
    explanation:
      'Two numbers differ in a few letters of their symbols only, while kind and day or title are the same: perhaps one paper with its number misprinted.',
  },
  'symbol-turned-round': {
    subject: 'Symbols {symbol} and {other}',
    explanation: 'Symbols of one kind with their parts in two orders.',
  },
  'numbers-against-days': {
    subject: 'Order of numbers and days: {numbers}',
    explanation:
      'In one register of papers a higher number has an earlier day: a number or a day is misprinted.',
  },
  'one-day-of-two-months': {
    subject: 'Periods “{period}” and “{other}”',
    explanation: 'The same first and last day, but another month: in one place the month may be misprinted.',
  },
  'one-item-twice': {
    explanation: 'One item is printed twice in a row: the second was perhaps meant to be another.',
  },
  'list-and-its-statement': {
    subject: 'List of “{statement}”',
    explanation: [
      'The sentence has “{statement}”; the list holds papers outside that time: {outside}; it names {openCount} papers and goes on with dots.',
      'The sentence has “{statement}”; the list holds papers outside that time: {outside}; it names {count} papers.',
      'The sentence has “{statement}”; the list names {openCount} papers and goes on with dots.',
      'The sentence has “{statement}”; the list names {count} papers.',
    ],
  },
  'parts-and-their-total': {
    subject: 'Total “{total}” and its parts',
    explanation: 'The parts add up to {sum}, not {printed}.',
  },
  'names-of-one-document': {
    subject: 'Title of {paper}',
    explanation: 'Papers cite this title in different words.',
  },
  'two-titles-of-one-document': {
    subject: 'Title of {paper}',
    explanation: 'This paper cites the title of one paper in different words.',
  },
  'wordings-of-one-message': {
    subject: 'Wording of the message “{message}”',
    explanation: 'The sources give this message in {count} different wordings.',
  },
  'two-wordings-of-one-message': {
    subject: 'Wording of the message “{message}”',
    explanation: 'This paper gives one message in different wordings.',
  },
  'noted-by-editor': {
    subject: '{whatInEnglish}',
    explanation: 'Noted by the editors: {differenceInEnglish}',
  },
}

/** What a paper leaves open, by the words in which it stands among the values. */
export const blanksInEnglish: Readonly<Record<string, string>> = {
  [blanks.number]: 'number: left blank',
  [blanks.issued]: 'day: left blank',
}

interface Told {
  rule: string
  parts: readonly { name: string; value: string }[]
  subject: string
  explanation: string
}

/** What sources disagree about, and how; in Vietnamese where English has no words for it, or they are the paper's own. */
export function toldInEnglish({ rule, parts, subject, explanation }: Told): {
  subject: string
  explanation: string
} {
  const telling = (discrepanciesInEnglish as Readonly<Record<string, Telling>>)[rule]
  const known = Object.fromEntries(parts.map(({ name, value }) => [name, value]))
  const told = telling && tellingOf(telling, known, codeNames.en.documentKinds)
  return { subject: told?.subject ?? subject, explanation: told?.explanation ?? explanation }
}

/** A value that is left open is told in our words; every other is the paper's. */
export const valueInEnglish = (value: string): string => blanksInEnglish[value] ?? value
