import { type Cue, cues, tellingVerbs, toldOf } from '../../../schema/words/cues'
import { toneLast } from '../../../schema/words/fold'
import { type Kind, kinds } from '../../../schema/words/kinds'
import { namesOfPlans, pleadingWords } from '../../../schema/words/questions'
import { withOtherI } from '../../../schema/words/syllables'
import type { Question, Range } from './question'
import { type KnownWord, oneOf, phraseOf, standsAt } from './wordForms'

/** A phrase of the question that tells what is asked. */
export interface FoundCue extends Range {
  cue: Cue
}

const LISTING = ['liệt kê', 'danh sách', 'kể tên', 'kể', 'nêu tên'].flatMap(verb =>
  ['', ' giúp', ' hộ', ' giùm', ' cho tôi', ' giúp tôi'].map(please => verb + please),
)
const LISTED = ['những', 'các', ...LISTING.flatMap(all => [all, `${all} các`, `${all} những`])]

/** `kế hoạch nào`, `liệt kê các kế hoạch`, `which plans`: which papers of a kind. */
const papersOfKinds = (kinds as readonly Kind[]).flatMap(({ code, names, english }) => [
  ...[...names.map(({ name }) => name), ...(code === 'PLAN' ? namesOfPlans : [])].flatMap(name => [
    ...['nào', 'gì', 'số mấy', 'số nào', 'mấy'].map(asking => `${name} ${asking}`),
    ...LISTED.map(all => `${all} ${name}`),
  ]),
  ...[english, `${english}s`].flatMap(name => [`which ${name}`, `what ${name}`]),
  ...['list', 'list the', 'list all'].map(all => `${all} ${english}s`),
])

interface Phrase {
  cue: Cue
  words: readonly KnownWord[]
}
const cuePhrase = (cue: Cue, said: string): Phrase => ({ cue, words: phraseOf(said) })

/** By their first word, the longest first. */
const phrases = new Map<string, Phrase[]>()
for (const phrase of [
  ...(Object.entries(cues) as [Cue, readonly string[]][]).flatMap(([cue, said]) =>
    said.map(one => cuePhrase(cue, one)),
  ),
  ...tellingVerbs.flatMap(verb => toldOf.map(what => cuePhrase('about', `${verb} ${what}`))),
  ...papersOfKinds.map(one => cuePhrase('whichPaper', one)),
].sort((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0]!.folded
  phrases.set(first, [...(phrases.get(first) ?? []), phrase])
}

const phrasesAt = (folded: string): readonly Phrase[] => [
  ...(phrases.get(folded) ?? []),
  ...(phrases.get(withOtherI(folded) ?? '') ?? []),
]

/** What asks: a body or a paper is not named by these words. */
const ASKING: readonly Cue[] = ['who', 'whichBody', 'whichPaper', 'when', 'howMany']

/** The words that ask, wherever they stand; they are taken, so that no name is read into them. */
export function takeAskingCues(question: Question): FoundCue[] {
  const asking = [...countedFirst(question), ...cuesIn(question).filter(({ cue }) => ASKING.includes(cue))]
  for (const cue of asking) question.take(cue)
  return asking
}

const NUMBER_OF = toneLast('số')

/** `số camera ở Hà Tĩnh`: a question that begins with a number of something asks how many. */
function countedFirst(question: Question): FoundCue[] {
  const [from = 0] = question.free()
  const isCued = cuesIn(question).some(cue => cue.from === from || cue.cue === 'howMany')
  return !isCued && question.words[from]?.marked === NUMBER_OF ? [{ cue: 'howMany', from, to: from + 1 }] : []
}

/** Every cue among the free words, the longest at each word, in order. */
export function cuesIn(question: Question): FoundCue[] {
  const found: FoundCue[] = []
  for (let at = 0; at < question.words.length; ) {
    const phrase = phrasesAt(question.words[at]!.folded).find(
      ({ words }) =>
        standsAt(question.words, at, words) && words.every((_, offset) => question.isFree(at + offset)),
    )
    if (phrase) found.push({ cue: phrase.cue, from: at, to: at + phrase.words.length })
    at += phrase?.words.length ?? 1
  }
  return found
}

const kindsCounted = (kinds as readonly Kind[])
  .flatMap(({ names, english }) => [...names.map(({ name }) => name), `${english}s`])
  .concat('papers', 'documents')
  .map(phraseOf)
  .sort((a, b) => b.length - a.length)

const ANY_PAPERS = new Set(['van ban', 'papers', 'documents', 'others'])
const OWNING = new Set(['cua', 'do', 'of', 'by'])

/** `Bao nhiêu văn bản viện dẫn Quyết định 1438?` asks which papers do: their number is told with them. */
export function withPapersCounted(
  question: Question,
  cues: readonly FoundCue[],
  isOfPaper: boolean,
): FoundCue[] {
  const said = cues.map(({ cue }) => cue)
  const areAsked = (isOfPaper && said.includes('rest')) || said.includes('sign')
  // `bao nhiêu kế hoạch của Bộ Y tế` counts papers that have names; how many papers in all one issued, a report may say.
  const isIssued = (behind: number, kind: readonly KnownWord[]) =>
    !ANY_PAPERS.has(kind.map(({ folded }) => folded).join(' ')) &&
    (said.includes('issue') || OWNING.has(question.words[behind]?.folded ?? ''))
  const asksNext = (at: number) =>
    cues[at + 1]?.from === cues[at]!.to && ['howMany', 'whichPaper'].includes(cues[at + 1]!.cue)
  const once = cues.filter(({ cue }, at) => cue !== 'howMany' || !asksNext(at))
  return once.map(found => {
    if (found.cue !== 'howMany') return found
    const kind = kindsCounted.find(
      words =>
        standsAt(question.words, found.to, words) &&
        words.every((_, offset) => question.isFree(found.to + offset)),
    )
    if (!kind || !(areAsked || isIssued(found.to + kind.length, kind))) return found
    return { ...found, cue: 'whichPaper', to: found.to + kind.length }
  })
}

const isPlea = oneOf(pleadingWords)

/** `Tiểu ban Truyền thông xin Bộ Y tế điều gì?`: a word of asking between who asks and who is asked. */
export const pleasIn = (question: Question, named: readonly Range[]): FoundCue[] =>
  named.slice(1).flatMap(({ from }, before) => {
    const at = named[before]!.to
    const isBetween = at + 1 === from && question.isFree(at) && isPlea(question.words[at]!)
    return isBetween ? [{ cue: 'request', from: at, to: from }] : []
  })
