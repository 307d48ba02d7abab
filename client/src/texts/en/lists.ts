import { codeNames } from '../../../../schema/words/codeNames'
import type { Texts } from '../vi'

export const documents: Texts['documents'] = {
  title: 'Papers',
  intro: 'The papers that we have read, and those known only because others cite them.',
  citedOnly: 'cited only',
  byHeld: 'Read or not',
  held: { null: 'all', true: 'read', false: 'cited only' },
  byKind: 'Kind of paper',
  allKinds: 'all kinds',
  byOrder: 'By day of issue',
  orders: { NEWEST: 'latest first', OLDEST: 'earliest first' },
  count: count => `${count} papers`,
  none: 'There is no such paper in the data.',
}

export const agencies: Texts['agencies'] = {
  title: 'Agencies',
  intro: 'The bodies that issue papers or are given tasks by them.',
  describe: name => `${name}: papers issued, tasks given, with the words of the papers.`,
  byName: 'Name, abbreviation or province',
  filter: 'Filter',
  count: count => `${count} agencies`,
  none: 'No agency in the data has such a name.',
  level: 'Level',
  parent: 'Belongs to',
  province: 'Province',
  otherNames: 'Other names',
  issued: count => `Papers issued: ${count}`,
  tasks: { LEAD: 'Tasks it leads', JOIN: 'Tasks it joins' },
  levels: codeNames.en.levels,
}

export const coverage: Texts['coverage'] = {
  title: 'What we hold and what is missing',
  intro: (held, citedOnly) =>
    `${held} papers read; ${citedOnly} more known only because others cite them. No answer here is surer than that.`,
  span: (from, to) => `The papers read are dated from ${from} to ${to}.`,
  series: (symbol, year) => `Series ${symbol} of ${year}`,
  states: { full: 'read', cited: 'cited', none: 'not seen' },
  problems: 'The register was not read whole',
  singles: 'Series of which one number is known',
  unseen: count => `${count} numbers not seen`,
  missing: count =>
    `${count} numbers not seen. An empty number need not be a missing paper: kinds of papers may share a series.`,
  read: 'Read',
  cited: 'Cited only',
  citedNote: 'We know these papers by the words of others and have not read them.',
  version: (version, documents, assertions) =>
    `Data version ${version}: ${documents} papers, ${assertions} statements with a source.`,
}
