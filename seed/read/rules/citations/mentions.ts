import { type Flow, mayHold } from '../../flow'
import { DIGIT, SLASH } from '../../forms/signs'
import { attachBefore, attachBehind } from './attachDate'
import { fullNumbers } from './fullNumber'
import { typeWords } from './kinds'
import { lawsByName } from './lawByName'
import type { Mention } from './mention'
import { namedResolutions } from './namedResolution'
import { type NumberToken, numberTokens } from './numberTokens'
import { oldNumbers } from './oldNumber'
import { sentenceEnds } from './sentences'
import { shortForms } from './shortForm'

export interface FoundMentions {
  mentions: Mention[]
  /** Numbers whose characters are doubtful: told, never used. */
  doubtful: NumberToken[]
}

/** What has no digit names papers only as laws, or as resolutions of a meeting. */
const NAMED = /luat |phap lenh |hien phap |nghi quyet /

export function mayName(flow: Flow): boolean {
  return mayHold(flow, DIGIT) || NAMED.test(flow.folded)
}

/** What most runs name. */
export const NOTHING: FoundMentions = { mentions: [], doubtful: [] }

/** Every mention of another paper in one running text, in order, with date and body; relations come after. */
export function mentionsOf(flow: Flow): FoundMentions {
  if (!mayName(flow)) return NOTHING
  const { text, folded } = flow
  const types = typeWords(text, folded)
  const tokens = [...(mayHold(flow, SLASH) ? numberTokens(text) : []), ...oldNumbers(text, folded, types)]
  tokens.sort((a, b) => a.from - b.from)
  if (types.length === 0 && tokens.length === 0) return NOTHING
  const laws = lawsByName(text, folded, types, tokens)
  const others = [
    ...fullNumbers(text, folded, tokens, types),
    ...shortForms(text, folded, types, tokens),
    ...namedResolutions(text, folded, types),
  ]
  const mentions = withoutOverlaps([...laws, ...others])
  if (mentions.length === 0 && tokens.length === 0) return NOTHING
  attachSentences(text, folded, mentions)
  return { mentions, doubtful: tokens.filter(token => token.doubt !== null) }
}

/** In order; of two that overlap, the one that begins first, then the longer. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Mention[] = []
  let end = 0
  for (const one of mentions) {
    if (one.from < end) continue
    kept.push(one)
    end = one.to
  }
  return kept
}

function attachSentences(text: string, folded: string, mentions: Mention[]): void {
  attachBehind(text, folded, mentions)
  let from = 0
  const ends = sentenceEnds(text, folded)
  for (const end of [...ends, text.length]) {
    const sentence: Mention[] = []
    while (from < mentions.length && mentions[from]!.from < end) sentence.push(mentions[from++]!)
    if (sentence.length > 0) attachBefore(text, folded, sentence)
  }
}
