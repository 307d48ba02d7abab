import type { SiteWithTexts } from '../../app/site'
import { documentName } from '../../components/documentName'
import type { Answer_AnswerFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import type { AskedAbout } from '../../texts/vi/asking'

/** Words of an answer; the API's own are Vietnamese. */
export interface Told {
  words: string
  lang: 'vi' | undefined
}
type Answer = Omit<Answer_AnswerFragment, ' $fragmentName'>

/** What was understood, and the sentence or the reason why there is none, in the language of the page where it can. */
export function toldOf(
  answer: Answer,
  typed: string,
  site: SiteWithTexts,
): { understood: Told | null; said: Told } {
  const { outcome, question, understood, sentence, explanation, count } = answer
  const { own } = site.texts.searching.answer
  const about = askedAbout(answer, typed, site)
  const sentences = outcome === 'ANSWERED' && count === 1 ? own.sentences : {}
  const ours = question === null ? {} : { asks: own.understood[question], says: sentences[question] }
  return {
    understood: understood === null ? null : told(ours.asks?.(about), understood),
    said: told(own.explanations[outcome]?.(count) ?? ours.says?.(about), sentence ?? explanation ?? ''),
  }
}

/** In our words, else in those of the API. */
const told = (ours: string | undefined, theirs: string): Told =>
  ours ? { words: ours, lang: undefined } : { words: theirs, lang: 'vi' }

function askedAbout(
  { document, agencies, on, items }: Answer,
  typed: string,
  site: SiteWithTexts,
): AskedAbout {
  const { locale } = site
  return {
    paper: document ? documentName(document, site) : '',
    bodies: agencies.map(({ name }) => name).join(', '),
    day: on && dayInWords(on, locale),
    typed,
    issued: document?.issued ? dayInWords(document.issued, locale) : null,
    issuer: document?.issuer?.name ?? null,
    signer: document?.signer?.name ?? null,
    inferred: items.every(({ evidence }) => evidence.every(({ basis }) => basis === 'INFERRED')),
  }
}
