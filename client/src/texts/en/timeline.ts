import type { Texts } from '../vi'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export const timeline: Texts['timeline'] = {
  title: (count, number) => `${count} ${number === 1 ? 'message' : 'messages'} on the timeline`,
  intro: (from, to) =>
    `From ${from} to ${to}. The days a message is meant for and the day it was signed differ, so they have two lanes.`,
  range: 'Range',
  whole: 'All messages',
  lastYear: 'The last year',
  moves: { back: 'Earlier', forward: 'Later', closer: 'Closer', wider: 'Wider' },
  lane: 'Lane',
  lanes: {
    'thong-diep': 'Messages',
    'ke-hoach': 'Plans',
    'chinh-sach': 'Policies',
    'su-kien': 'Events',
    'bao-cao': 'Reports, letters',
    'dia-phuong': 'Provinces',
  },
  body: 'Body',
  every: 'All',
  search: 'Search the timeline',
  filter: 'Filter',
  applied: 'days they are meant for',
  signedDay: 'day signed',
  signed: day => `signed ${day}`,
  closed: (from, to) => `${from} to ${to}`,
  open: from => `from ${from}, no end on record`,
  inferred: '(inferred)',
  nothing: 'no message on record',
  after: day => `after ${day}: no paper confirms it any more, and none ends it`,
  cluster: (count, from, to) => `${count} messages, ${from}–${to}`,
  unplaced: 'Known by the year alone, so without a place on the scale:',
  month: (month, short) => (month.slice(5, 7) === '01' ? short : months[Number(month.slice(5, 7)) - 1]!),
  none: text => `Nothing on view holds “${text}”: all is dimmed.`,
  found: (count, text) =>
    `${count} ${count === 1 ? 'entry holds' : 'entries hold'} “${text}”; the others are dimmed.`,
  keys: 'Keys: ← → move, + − change the scale, Home shows the whole.',
  key: {
    stated: 'days stated by a paper',
    inferred: 'days inferred',
    nothing: 'no message on record',
    open: 'open, no paper confirms it any more',
  },
  overlap: (from, to) => `From ${from} to ${to} there is more than one message:`,
  proofs: 'The periods and the words that prove them',
}
