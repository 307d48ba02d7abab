import { wordList } from '../../../../schema/words/wordList'
import { syllableKey, syllables } from '../../compare/syllables'
import type { DocumentHeader, MessageFact } from '../../entry'
import { type Flow, mayHold, spanOf } from '../../flow'
import { type Quotation, quotations } from '../../forms/quotes'
import { DIGIT, QUOTE } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { bodyRuns } from '../bodyRuns'
import { titleRuns } from '../titleRuns'
import { again, formsOf, mayComeAgain } from './again'
import { announced } from './announced'
import { called } from './called'
import { campaign } from './campaign'
import { campaignName } from './campaignName'
import { isIssued, messageFact } from './fact'
import { formula } from './formula'
import { hashtag } from './hashtag'
import { italics } from './italics'
import { known } from './known'
import { listed } from './listed'
import { ownPeriod } from './ownPeriod'
import { phase } from './phase'
import { pillars } from './pillars'
import { printedOn } from './printedOn'
import { type Introduced, type MessageRule, type Quoted, quotedAt } from './quoted'
import { apart, type Found, foundAt, type SayingRule } from './saying'
import { theme } from './theme'
import { underHeading } from './underHeading'
import { unquoted } from './unquoted'

const RULES: readonly MessageRule[] = [announced, phase, campaign, theme, called, printedOn]
const SAYINGS: readonly SayingRule[] = [unquoted, pillars, formula, campaignName, known, hashtag]
const MAY_SAY_WORDS = wordList(`
  phuong cham
  khau hieu
  nguyen tac
  quan diem
  tru cot
  thong diep
  chu de
  tinh than
  muc tieu
  chien dich
  chuong trinh
  van dong
  phong trao
  keu goi
  giac
  phia sau
  chua benh
  tuong ai
`)
const SAYING_WORD = new RegExp(MAY_SAY_WORDS.join('|'))
const FORMULA = /[2-9] ?k(?![a-z])/
/** Words and signs without which no rule finds a saying that stands without marks: one look at a paragraph for them all. */
const maySay = (flow: Flow): boolean =>
  SAYING_WORD.test(flow.folded) ||
  flow.folded.includes('#') ||
  (mayHold(flow, DIGIT) && FORMULA.test(flow.folded))
/** Fewer syllables in quotation marks (“bình thường mới”, “pháo đài”) are a term; a saying may be shorter. */
const SHORTEST = 4
const SHORTEST_SAYING = 2

/** The official wordings that a paper prints, with the plan that issues them and the period it states. */
export function messages(paper: Paper, header: DocumentHeader): MessageFact[] {
  const ofPaper = { header, ownPeriod: ownPeriod(paper, header) }
  const inTitle = gathered(titleRuns(paper.head), run =>
    mayHold(run.flow, QUOTE) ? quotedIn(paper.text, { ...ofPaper, run, inTitle: true }) : [],
  )
  const runs = bodyRuns(paper)
  const inBody = gathered(runs, run => {
    const says = maySay(run.flow)
    if (!says && !mayHold(run.flow, QUOTE)) return NOTHING
    return foundIn(paper.text, { ...ofPaper, run, inTitle: false }, says)
  })
  const told = apart([...inTitle, ...inBody, ...underHeading(paper)])
  const known = knownByWording(told, header)
  const forms = formsOf(known.map(({ fact }) => fact))
  const anew = gathered(
    runs.filter(run => mayComeAgain(run, forms)),
    run => again(run, forms).map(saying => foundAt(paper.text, run, saying)),
  )
  return apart([...known, ...anew]).map(({ fact }) => fact)
}

/** What most paragraphs say: they hold neither a mark of quotation nor a word that calls a saying. */
const NOTHING: readonly Found[] = []

type Around = Parameters<typeof quotedAt>[0]

function foundIn(source: string, around: Around, says: boolean): readonly Found[] {
  const { run } = around
  const quoted = quotedIn(source, around)
  if (!says) return quoted
  const slanted = introducedIn(source, around, italics(source, run.flow), false)
  const bare = gathered(SAYINGS, rule => rule(run)).map(saying => foundAt(source, run, saying))
  return [...quoted, ...slanted, ...bare]
}

function quotedIn(source: string, around: Around): Found[] {
  const { flow } = around.run
  return mayHold(flow, QUOTE) ? introducedIn(source, around, quotations(flow.text), true) : []
}

function introducedIn(
  source: string,
  around: Around,
  passages: readonly Quotation[],
  marked: boolean,
): Found[] {
  const found: Found[] = []
  let end = -1
  let previous: { introduced: Introduced; close: number } | null = null
  for (const quotation of passages) {
    if (quotation.open < end) continue
    const quoted = quotedAt(around, quotation, marked)
    const introduced: Introduced | null = introducedBy(quoted) ?? listed(quoted, previous)
    if (!introduced) continue
    const fact = messageFact(source, quoted, introduced)
    if (syllables(fact.text).length < (isIssued(fact.kind) ? SHORTEST : SHORTEST_SAYING)) continue
    found.push({ fact, words: spanOf(around.run.flow, quotation.open + 1, quotation.close) })
    end = quotation.close
    previous = { introduced, close: quotation.close }
  }
  return found
}

function introducedBy(quoted: Quoted): Introduced | null {
  for (const rule of RULES) {
    const introduced = rule(quoted)
    if (introduced) return introduced
  }
  return null
}

/** The same words again are the same message: they take the plan that the paper names for them, or the paper's own. */
function knownByWording(found: readonly Found[], header: DocumentHeader): Found[] {
  const known = new Map<string, MessageFact>()
  for (const { fact } of found) {
    const key = syllableKey(fact.text)
    if ((fact.own || fact.plan) && !known.has(key)) known.set(key, fact)
  }
  return found.map(({ fact, words }) => {
    const same = fact.plan === null && !fact.own ? known.get(syllableKey(fact.text)) : undefined
    if (!same) return { fact, words }
    const { kind, own } = same
    const plan = isIssued(kind) ? (own ? header.number : same.plan) : null
    return { fact: { ...fact, kind, own, plan }, words }
  })
}
