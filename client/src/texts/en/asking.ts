import type { Texts } from '../vi'

export const check: Texts['check'] = {
  title: 'Check a quotation',
  intro: 'Paste a sentence. We set it beside the words of the papers; we do not mark it right or wrong.',
  sentence: 'Your sentence',
  day: 'For which day (optional)',
  button: 'Compare with the papers',
  exact: 'The words of a paper',
  near: count => (count === 1 ? 'Nearly the same, one difference' : `Nearly the same, ${count} differences`),
  notFound: 'Not among the messages that we hold',
  notFoundNote:
    'It does not mean that the sentence is wrong: we know only the messages of the papers that we have read.',
  yours: 'Your sentence',
  papers: 'The paper',
  absent: 'has no such word',
  copy: 'Copy the words of the paper',
  when: 'When these words were official',
  period: 'Period in force',
  onDay: (day, state) => `${day}: ${state}`,
  states: {
    NOT_YET: 'not yet in force',
    IN_FORCE: 'in force on the day',
    UNCONFIRMED: 'not confirmed',
    ENDED: 'no longer in force',
    UNKNOWN: 'period unknown',
  },
  where: 'Where these words stand',
  whereNote: 'The papers that print them.',
}

export const searching: Texts['searching'] = {
  title: 'Search',
  titleFor: text => `Search “${text}”`,
  intro: 'With or without marks; numbers of papers in any writing.',
  count: count => (count === 1 ? 'One result' : `${count} results`),
  none: 'Nothing found. Try fewer words, or the number of a paper.',
  kinds: {
    Message: 'Message',
    Plan: 'Plan',
    Policy: 'Policy',
    Report: 'Report',
    Dispatch: 'Letter, notice',
    Agency: 'Agency',
    Task: 'Task',
    Event: 'Event',
    Figure: 'Figure',
  },
}
