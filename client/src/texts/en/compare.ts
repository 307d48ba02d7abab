import type { Texts } from '../vi'

export const compare: Texts['compare'] = {
  title: 'Two stages compared',
  titleOf: (left, right) => `${left} and ${right} compared`,
  start: 'Choose two plans: their messages, periods, policies and tasks are put side by side.',
  button: 'Compare',
  between: (left, right, days) =>
    days === null
      ? `${left} and ${right}.`
      : `${left} and ${right}, signed ${days} ${days === 1 ? 'day' : 'days'} apart.`,
  shared: count =>
    count === 0
      ? 'The two messages share no syllable.'
      : `The two messages share ${count} ${count === 1 ? 'syllable' : 'syllables'}.`,
  left: 'Left',
  right: 'Right',
  outcomes: {
    same: 'the same',
    different: 'different',
    secondHand: 'known from other papers only',
    unknown: 'cannot be compared',
  },
  wording: 'Message',
  period: 'Period',
  closed: (from, to, days) => `${from} to ${to} inclusive, ${days} ${days === 1 ? 'day' : 'days'}`,
  open: (from, confirmed) =>
    [`from ${from}, with no end yet`, confirmed && `confirmed until ${confirmed}`].filter(Boolean).join(', '),
  ahead: 'Day signed against first day',
  daysAhead: days => {
    if (days === null) return 'not known'
    if (days === 0) return 'signed on its first day'
    return `signed ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'before' : 'after'} it`
  },
  issuer: 'Issuing body',
  noIssuer: 'We have seen no paper that says.',
  policies: 'Policies behind it',
  noPolicy: 'We have seen no policy.',
  onlyHere: 'on this side only',
  carriedOut: 'Carried out by',
  nobody: 'We have seen no paper.',
  tasks: 'Tasks, by agency',
  noTasks: 'What we hold of it assigns no task.',
  countOfTasks: count => `${count} ${count === 1 ? 'task' : 'tasks'}`,
  note: 'Words underlined stand on both sides. Compared by syllable; letter case aside.',
}
