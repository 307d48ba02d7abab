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
  const { outcome, question, understood, sentence, sentenceInEnglish, explanation, count } = answer
  const { own } = site.texts.searching.answer
  const about = askedAbout(answer, typed, site)
  const asks = question === null ? undefined : own.understood[question]
  const says = site.locale === 'en' ? sentenceInEnglish : null
  return {
    understood: understood === null ? null : told(asks?.(about), understood),
    said: told(own.explanations[outcome]?.(count) ?? says, sentence ?? explanation ?? ''),
  }
}

/** In our words, else in those of the API. */
const told = (ours: string | null | undefined, theirs: string): Told =>
  ours ? { words: ours, lang: undefined } : { words: theirs, lang: 'vi' }

function askedAbout({ document, agencies, on }: Answer, typed: string, site: SiteWithTexts): AskedAbout {
  const { locale } = site
  return {
    paper: document ? documentName(document, site) : '',
    bodies: agencies.map(({ name }) => name).join(', '),
    day: on && dayInWords(on, locale),
    typed,
  }
}
