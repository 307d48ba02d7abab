import type { QuestionKind } from '../../../schema/enums/questionKind'
import type { Relation } from '../../../schema/enums/relation'
import type { Cue } from '../../../schema/words/cues'
import { fold } from '../../../schema/words/fold'
import { type DocumentKind, type Kind, kinds } from '../../../schema/words/kinds'
import { namesOfPlans, relationsOfVerbs, wordsOfMaking } from '../../../schema/words/questions'
import type { Named } from './bodies'
import type { Parts } from './parts'
import type { Range } from './question'
import { asked, type Rule } from './rule'
import { oneOf } from './wordForms'

/** How two papers are asked to be linked. */
interface LinkAsked {
  kind: Extract<QuestionKind, 'BASIS_OF_DOCUMENT' | 'RESTING_ON_DOCUMENT'>
  /** Null where any way of resting on a paper is meant. */
  relation: Relation | null
  /** `nghị quyết nào`: of which kind the other papers are; null where any will do. */
  others: DocumentKind | null
}

const ALLOWED: readonly Cue[] = ['rest', 'basis', 'whichPaper', 'what', 'issue', 'did']
/** `Ai viện dẫn Nghị quyết 128?`: what only a paper does to another is asked of papers, whoever is asked for. */
const ALLOWED_OF_VERBS: readonly Cue[] = ['who', ...ALLOWED]
const isOfMaking = oneOf(wordsOfMaking)
const PASSIVE = new Set(['duoc', 'is', 'was', 'are', 'been', 'being'])

export const links: Rule = parts => {
  const link = linkIn(parts)
  if (!link) return null
  const ofOthers = ownersOfOthers(parts)
  const named = parts.named.filter(one => !ofOthers.includes(one))
  return asked(link.kind, parts, { ...link, named, ofOthers })
}

/** On what a paper rests, or what rests on it, by the order of the words; null where neither is asked. */
function linkIn(parts: Parts): LinkAsked | null {
  const { paper, question } = parts
  const ofPapersAlone = parts.all('rest').some(cue => relationsOfVerbs.has(question.said(cue)))
  const allowed = ofPapersAlone ? ALLOWED_OF_VERBS : ALLOWED
  if (!paper || parts.day !== null || !parts.only(...allowed) || parts.rest(allowed, isOfMaking).length > 0)
    return null
  const [which] = [...parts.all('whichPaper'), ...parts.all('what'), ...parts.all('who')]
  const others = which ? kindAskedIn(question.said(which)) : null
  const [noun] = parts.all('basis')
  if (noun) {
    const isOfOthers = which?.cue === 'whichPaper' && paper.to <= noun.from && noun.to <= which.from
    return { kind: isOfOthers ? 'RESTING_ON_DOCUMENT' : 'BASIS_OF_DOCUMENT', relation: null, others }
  }
  if (!which) return null
  const [verb] = parts.all('rest')
  if (!verb)
    return which.cue === 'whichPaper' && paper.led
      ? { kind: 'RESTING_ON_DOCUMENT', relation: null, others }
      : null
  const said = question.said(verb)
  const relation = relationsOfVerbs.get(said) ?? null
  const isPassive =
    paper.to === verb.from - 1 && PASSIVE.has(question.words[paper.to]?.folded ?? '') && !isBased(said)
  const isSubject = paper.to <= which.from && question.words[which.to] === question.words[verb.from]
  const restsOnPaper = isPassive || isSubject || (which.from < verb.from && verb.from < paper.from)
  return { kind: restsOnPaper ? 'RESTING_ON_DOCUMENT' : 'BASIS_OF_DOCUMENT', relation, others }
}

const OF = new Set(['cua', 'do', 'o', 'tai', 'thuoc', 'of', 'by', 'in', 'from'])

/** `nghị quyết nào của Chính phủ`, `văn bản nào triển khai Nghị quyết 128 ở Lạng Sơn`: behind what is asked for. */
function ownersOfOthers(parts: Parts): readonly Named[] {
  const { named, question } = parts
  return named.filter(
    one =>
      issuesOthers(parts, one) ||
      (parts.all('whichPaper').some(({ to }) => to <= one.from) &&
        OF.has(question.words[one.from - 1]?.folded ?? '')),
  )
}

/** `Bộ Y tế (đã) ban hành quyết định nào thực hiện Nghị quyết 21?` */
const issuesOthers = (parts: Parts, { to }: Range): boolean =>
  parts
    .all('issue')
    .some(
      issue =>
        to <= issue.from &&
        parts.all('whichPaper').some(({ from }) => from === issue.to) &&
        parts.cues.every(({ cue, from }) => from < to || from >= issue.from || cue === 'did'),
    )

const kindNamed = new Map<string, DocumentKind>([
  ...namesOfPlans.map(name => [fold(name), 'PLAN'] as const),
  ...(kinds as readonly Kind[])
    .filter(({ code }) => code !== 'OTHER')
    .flatMap(({ code, names, english }) =>
      [...names.map(({ name }) => name), english, `${english}s`].map(name => [fold(name), code] as const),
    ),
])

/** `những kế hoạch nào`, `which plans`. */
export const kindAskedIn = (said: string): DocumentKind | null =>
  said
    .replace(ASKING, '')
    .split(' ')
    .map((_, from, words) => kindNamed.get(words.slice(from).join(' ')))
    .find(kind => kind !== undefined) ?? null
const ASKING = / (?:so )?(?:nao|gi|may)$/

/** `is based on` rests as `rests on` does. */
const isBased = (said: string): boolean => /^base/.test(said)
