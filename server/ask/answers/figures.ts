import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import type { FigureNature } from '../../../schema/enums/figureNature'
import type { Discrepancy } from '../../../schema/facts/discrepancy'
import type { Figure } from '../../../schema/facts/figure'
import type { PartialDay } from '../../../schema/words/calendar'
import { kindWord } from '../../../schema/words/filterWords'
import { tokens } from '../../../schema/words/fold'
import { unitsByName } from '../../../schema/words/questions'
import type { Context } from '../../context'
import { discrepancies } from '../../documents/parts/discrepancies'
import { type FigureRow, figureColumns, figureFrom } from '../../graph/rows/figure'
import { integer } from '../../graph/values'
import { fewestWords } from '../../typed/near'
import { wordsOf } from '../../typed/words'
import { paperInEnglish } from '../english'
import { atLeast, type Listing, listingOfRows, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { liesIn } from '../reading/days'
import {
  formsOf,
  hasWords,
  says,
  saysWhole,
  speltOtherwise,
  type Topic,
  topicFrom,
  without,
  wordsOfTopic,
} from '../reading/topic'
import { ambiguous, answered, bare, notHeld, notUnderstood, said, type Told } from '../told'
import { conflictItem } from './conflicts'
import { queryOfAll } from './matching'

const BY_WORDS = `
CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $query, {limit: $limit}) YIELD node AS f, score
WITH f, score ORDER BY score DESC, f.id
RETURN ${figureColumns('f')}`

const NATURES: Readonly<Record<FigureNature, string>> = {
  REPORTED: '',
  TARGET: ' (mục tiêu)',
  FORECAST: ' (dự kiến)',
  OFFER: ' (mức ưu đãi)',
}

const NATURES_IN_ENGLISH: Readonly<Record<FigureNature, string>> = {
  REPORTED: '',
  TARGET: ' (a target)',
  FORECAST: ' (a forecast)',
  OFFER: ' (an offer)',
}

interface Found {
  figure: Figure
  document: Document
}

/**
 * The number that fits the noun, the place and the time of the question; where several do, all of them and no answer. What
 * no paper counts anywhere, or counts of others under another name, may be meant in other words: it is not understood,
 * rather than not held.
 */
export async function figuresOf(context: Context, asked: Asked, paper: Document | null): Promise<Told> {
  const { unit, topic } = countedIn(asked)
  const topics = speltOtherwise(topic)
  const { nodes, isCut } = await figuresWith(context, topics.map(queryOfAll).map(inBrackets).join(' '))
  const counted = nodes.filter(
    ({ figure }) =>
      topics.some(spelt => says(spelt, ...textsOf(figure))) && (unit === null || isCounted(figure, unit)),
  )
  const thereOrThen = counted.filter(
    found =>
      asked.named.every(named => named.province === null || isAbout(found, named)) &&
      (asked.day === null || isWithin(found.figure, asked.day)) &&
      (paper === null || found.document.id === paper.id),
  )
  const there = thereOrThen.filter(found => asked.named.every(named => isAbout(found, named)))
  const fits = ofWhat(there, topic, unit)
  if (fits.length === 0) {
    if (counted.length === 0 || thereOrThen.length > 0 || isCut) return notUnderstood
    return notHeld('Chúng tôi không giữ số liệu nào hợp với câu hỏi.', paper?.url)
  }
  const near = topics.flatMap(spelt =>
    nearest(
      fits.filter(({ figure }) => says(spelt, ...textsOf(figure))),
      spelt,
    ),
  )
  const chosen = isCut ? null : (oneValue(fits) ?? oneValue(near))
  if (!chosen) {
    const explanation = `Có ${atLeast(isCut).sentence}${near.length} số liệu hợp với câu hỏi; hãy nêu thêm đếm gì, ở đâu, khi nào.`
    return ambiguous(explanation, near.map(itemOf))
  }
  const [first] = chosen as [Found]
  const elsewhere = await countedElsewhere(context, asked, { unit, topic }, first)
  if (elsewhere.length > 0)
    return ambiguous(
      'Số này của một nơi; nơi khác cũng đếm. Hãy nêu thêm ở đâu.',
      [...chosen, ...elsewhere].map(itemOf),
    )
  const disputed = await disputedValues(context, first)
  if (disputed.length > 0)
    return ambiguous(
      'Các nguồn không khớp nhau về số này.',
      [...chosen.map(itemOf), ...disputed],
      '/cho-venh',
    )
  const item = itemOf(first)
  return answered(item, first.document.url, chosen.map(itemOf))
}

/**
 * Where no place is asked, the number in a province's paper is not the answer if another place counts the same thing in nearly
 * the same words.
 */
async function countedElsewhere(
  context: Context,
  { named, counted }: Asked,
  { unit, topic }: ReturnType<typeof countedIn>,
  { document }: Found,
): Promise<readonly Found[]> {
  if (counted === null || unit === null || document.province === null || named.length > 0) return []
  const words = wordsOfTopic(topic)
  const { nodes } = await figuresWith(context, inBrackets(queryOfAll(topicFrom([wordsOf(counted)]))))
  return nodes.filter(other => {
    const there = words.filter(folded => hasWords([[{ folded, marked: null }]], ...textsOf(other.figure)))
    return (
      other.document.province !== document.province &&
      isCounted(other.figure, unit) &&
      there.length >= fewestWords(words.length)
    )
  })
}

/** Those that say it word by word; of them those whose own noun it is, else those that are no part of another number. */
function nearest(all: readonly Found[], topic: Topic): readonly Found[] {
  const whole = all.filter(({ figure }) => saysWhole(topic, ...textsOf(figure)))
  const fits = whole.length > 0 ? whole : all
  const own = fits.filter(({ figure }) => hasWords(topic, ...coreOf(figure)))
  if (own.length > 0) return own
  const wholes = fits.filter(({ figure }) => !PART.test(figure.statement))
  return wholes.length > 0 ? wholes : fits
}
const PART = /trong đó/i

/** A share is of what stands behind it in the question, where some paper says of what. */
function ofWhat(found: readonly Found[], topic: Topic, unit: Units | null): readonly Found[] {
  if (!unit?.includes('%')) return found
  const whole = topic.slice(0, 1).map(run => run.slice(0, 1))
  const shares = found.filter(({ figure }) => hasWords(whole, figure.of))
  return shares.length > 0 ? shares : found
}

/** Units, any of which may be meant. */
type Units = readonly string[]

/** The noun that is counted, as units print it; its own words stand in no paper where people call it otherwise. */
function countedIn({ counted, topic }: Asked): { unit: Units | null; topic: Topic } {
  const words = wordsOfTopic(topic)
  const named = [...unitsByName.keys()].find(name =>
    counted === null
      ? name.split(' ').every(word => words.includes(word))
      : counted === name || counted.startsWith(`${name} `),
  )
  if (named === undefined) return { unit: counted === null ? null : [counted.split(' ')[0]!], topic }
  return { unit: unitsByName.get(named)!, topic: without(topic, new Set(named.split(' '))) }
}

const textsOf = ({ statement, subject, unit, of }: Figure): (string | null)[] => [
  statement,
  subject,
  unit,
  of,
]

const inBrackets = (query: string): string => (query === '' ? '' : `(${query})`)

async function figuresWith({ reader, loaders }: Context, words: string): Promise<Listing<Found>> {
  if (words === '') return { nodes: [], isCut: false }
  const query = `+${kindWord('Figure')} +(${words})`
  const rows = await reader.read<FigureRow>(BY_WORDS, { query, limit: integer(MOST_LOOKED_AT + 1) })
  const { nodes, isCut } = listingOfRows(rows)
  const figures = nodes.map(figureFrom)
  const papers = await loaders.documents.needAll(figures.map(({ documentId }) => documentId))
  return { nodes: figures.map((figure, at) => ({ figure, document: papers[at]! })), isCut }
}

const HEAD_OF_SUBJECT = 4

function isCounted({ unit, subject, printed }: Figure, wanted: Units): boolean {
  if (wanted.includes('%')) return unit === '%' || printed.includes('%')
  if (unit === '%') return false
  const words = [...tokens(unit ?? ''), ...tokens(subject).slice(0, HEAD_OF_SUBJECT)]
  return wanted.some(one => one.split(' ').every(word => formsOf(word).some(form => words.includes(form))))
}

/** Whether a name stands in one of the texts, word behind word. */
const standIn = (name: readonly string[], ...texts: readonly (string | null)[]): boolean =>
  texts.some(text => text !== null && ` ${tokens(text).join(' ')} `.includes(` ${name.join(' ')} `))

function isAbout({ figure, document }: Found, { agencies, province }: Asked['named'][number]): boolean {
  const { statement, scope, source } = figure
  if (province !== null) {
    const place = tokens(province)
    if (scope !== null) return standIn(place, scope)
    return standIn(place, statement) || document.province === province
  }
  return agencies.some(({ id, name, names, province: home }) => {
    // `Sở Thông tin và Truyền thông` is that of the province whose paper says it.
    const isAway = home !== null && document.province !== null && document.province !== home
    const said = [name, ...names].filter(one => !isAway || standIn(tokens(home), one))
    return document.issuer?.id === id || said.some(one => standIn(tokens(one), statement, scope, source))
  })
}

/** Whether all that is counted lies in the stretch that is asked. */
function isWithin({ from, until, asOf }: Figure, asked: PartialDay): boolean {
  const ends = [from, until, asOf].filter(day => day !== null)
  return ends.length > 0 && ends.every(day => liesIn(day, asked))
}

const coreOf = ({ subject, unit, of, scope }: Figure): (string | null)[] => [subject, unit, of, scope]

/** The figures of the one value that they have; null where they have several, or there is none. */
function oneValue(found: readonly Found[]): readonly Found[] | null {
  const values = new Set(found.map(({ figure }) => figure.value ?? figure.printed))
  if (values.size !== 1) return null
  return found.toSorted((a, b) => Number(a.figure.table !== null) - Number(b.figure.table !== null))
}

function itemOf({ figure, document }: Found): AnswerItem {
  const { statement, nature, evidence } = figure
  return {
    ...said(
      `${bare(statement)}${NATURES[nature]}.`,
      `In the words of ${paperInEnglish(document)}: “${bare(statement)}”${NATURES_IN_ENGLISH[nature]}.`,
    ),
    url: document.url,
    evidence,
  }
}

/** Where a discrepancy quotes the same place of the same paper, each of its values. */
async function disputedValues({ loaders }: Context, { figure, document }: Found): Promise<AnswerItem[]> {
  const found = await loaders.documentParts.of(discrepancies()).need(document.id)
  const quoted = (evidence: AnswerItem['evidence']) =>
    evidence.some(one =>
      figure.evidence.some(
        own =>
          own.documentId === one.documentId &&
          (own.start ?? 0) < (one.end ?? 0) &&
          (one.start ?? 0) < (own.end ?? 0),
      ),
    )
  return found
    .filter(
      one =>
        one.kind === 'FIGURE' &&
        one.dismissal === null &&
        one.documentIds.every(id => id === document.id) &&
        inDoubt(one).some(({ value, evidence }) => value.includes(figure.printed) && quoted(evidence)),
    )
    .map(conflictItem)
}

/** A value that is compared with others may be the only one that is doubted: then it is quoted. */
function inDoubt({ explanation, values }: Discrepancy): Discrepancy['values'] {
  const quoted = values.filter(({ value }) => explanation.includes(`“${value}”`))
  return quoted.length > 0 ? quoted : values
}
