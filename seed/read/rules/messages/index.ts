import { syllableKey, syllables } from '../../compare/syllables'
import type { DocumentHeader, MessageFact } from '../../entry'
import { mayHold } from '../../flow'
import { quotations } from '../../forms/quotes'
import { DIGIT, QUOTE } from '../../forms/signs'
import type { Paper } from '../../outline/types'
import { bodyRuns } from '../bodyRuns'
import { announced } from './announced'
import { campaign } from './campaign'
import { messageFact } from './fact'
import { fiveK, hasFiveK } from './fiveK'
import { listed } from './listed'
import { motto } from './motto'
import { ownPeriod } from './ownPeriod'
import { phase } from './phase'
import { type Introduced, type MessageRule, type Quoted, quotedAt } from './quoted'
import { theme } from './theme'
import { titleRuns } from './titleRuns'

const RULES: readonly MessageRule[] = [announced, phase, campaign, theme, motto]
/** Fewer syllables in quotation marks (“bình thường mới”, “pháo đài”) are a term; a motto may be shorter. */
const SHORTEST = 4
const SHORTEST_MOTTO = 2

/** The official wordings that a paper prints, with the plan that issues them and the period it states. */
export function messages(paper: Paper, header: DocumentHeader): MessageFact[] {
  const ofPaper = { header, ownPeriod: ownPeriod(paper, header) }
  const inTitle = titleRuns(paper.head).flatMap(run =>
    messagesOf(paper.text, { ...ofPaper, run, inTitle: true }),
  )
  const inBody = bodyRuns(paper, QUOTE | DIGIT)
    .filter(run => mayHold(run.flow, QUOTE) || hasFiveK(run))
    .flatMap(run => messagesOf(paper.text, { ...ofPaper, run, inTitle: false }))
  return knownByWording([...inTitle, ...inBody], header)
}

function messagesOf(source: string, around: Parameters<typeof quotedAt>[0]): MessageFact[] {
  const { run } = around
  const found = fiveK(source, run)
  let end = -1
  let previous: { introduced: Introduced; close: number } | null = null
  for (const quotation of run.flow.folded.includes('"') ? quotations(run.flow.text) : []) {
    if (quotation.open < end) continue
    const quoted = quotedAt(around, quotation)
    const introduced: Introduced | null = introducedBy(quoted) ?? listed(quoted, previous)
    if (!introduced) continue
    const fact = messageFact(source, quoted, introduced)
    if (syllables(fact.text).length < (fact.kind === 'MOTTO' ? SHORTEST_MOTTO : SHORTEST)) continue
    found.push(fact)
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
function knownByWording(found: MessageFact[], header: DocumentHeader): MessageFact[] {
  const known = new Map<string, MessageFact>()
  for (const fact of found) {
    const key = syllableKey(fact.text)
    if ((fact.own || fact.plan) && !known.has(key)) known.set(key, fact)
  }
  return found.map(fact => {
    const same = fact.plan === null && !fact.own ? known.get(syllableKey(fact.text)) : undefined
    if (!same) return fact
    const kind = same.kind
    return {
      ...fact,
      kind,
      own: same.own,
      plan: kind === 'MOTTO' ? null : same.own ? header.number : same.plan,
    }
  })
}
