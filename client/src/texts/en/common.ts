import { byKind } from '../../../../schema/words/kinds'
import { byRelation } from '../../../../schema/words/relations'
import type { Texts } from '../vi'
import type { common as vietnamese } from '../vi/common'

/** What stands in no part of its own. */
type Common = Pick<Texts, keyof typeof vietnamese>

export const common = {
  name: 'Nguồn',
  tagline: 'Official messages, with the words of the papers',
  skip: 'Skip to content',
  opening: 'Opening the page…',
  contents: 'Contents',
  mainNavigation: 'Main',
  promise: 'Every statement here stands beside the words of a paper. What has no quotation yet says so.',
  otherLanguage: 'Tiếng Việt',
  dataOf: (day, version) => `Data of ${day}, version ${version}`,
  search: {
    label: 'Search messages, plans, papers, agencies',
    placeholder: 'Message, number of a paper, agency',
    button: 'Search',
    suggestions: 'Suggestions',
    suggested: count => `${count} suggestions, arrows up and down to choose`,
  },
  nav: {
    today: 'Today',
    timeline: 'Timeline',
    trace: 'Trace',
    compare: 'Compare',
    documents: 'Papers',
    agencies: 'Agencies',
    check: 'Check a sentence',
    discrepancies: 'Disagreements',
    coverage: 'What we hold',
  },
  basis: { STATED: 'Stated', INFERRED: 'Inferred', RULED: 'Ruled' },
  unproven: 'No quotation yet',
  readAs: (printed, reading) => `Printed “${printed}”, read as “${reading}”:`,
  further: count => `${count} more ${count === 1 ? 'quotation' : 'quotations'}`,
  place: {
    section: 'section',
    paragraph: 'paragraph',
    parts: {
      'chú thích': 'note',
      Bảng: 'table',
      dòng: 'row',
      Điều: 'Article',
      khoản: 'clause',
      điểm: 'point',
    },
    named: {
      tên: 'title',
      'Nơi nhận': 'recipients',
      'phần mở đầu': 'opening',
      'Kính gửi': 'addressees',
      'khung thuộc tính': 'attributes of the saved page',
      'phần đầu': 'head',
      'nơi ký': 'place and date',
      'chữ ký': 'signature',
      'tên loại': 'kind',
      số: 'number',
      'cơ quan ban hành': 'issuing body',
    },
  },
  kinds: byKind(({ english }) => english),
  relations: byRelation(({ english }) => english),
  undated: 'undated',
  withoutNumber: 'no number',
  of: name => `of ${name}`,
  morePages: 'More',
  pages: 'Pages of the list',
  firstPage: 'Back to the start of the list',
  shown: (count, total) => `Showing ${count} of ${total}`,
} satisfies Common
