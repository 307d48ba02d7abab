import { toneLast } from '../../../schema/words/fold'
import { makingVerbs } from '../../../schema/words/questions'
import type { Parts } from './parts'
import type { Range } from './question'
import { asked, isJoined, type Rule } from './rule'
import { type Topic, without, wordsOfTopic } from './topic'

/** `Hà Tĩnh có bao nhiêu camera?`, `số thuê bao được nhắn tin` */
export const figure: Rule = parts => {
  const [cue] = parts.all('howMany')
  if (isJoined(parts)) return null
  if (!cue || parts.has('who', 'whichBody', 'whichPaper', 'when', 'message')) return null
  if (parts.paper && !parts.paper.led) return null
  const topic = parts.topic(['what', 'did', 'figure'])
  const behind = parts.firstOfTopic(cue.to)
  if (!wordsOfTopic(topic).some(word => /[a-z]/.test(word))) return null
  const share = parts.question.said(cue) === 'ty le' ? 'phan tram' : null
  const before = behind === null ? countedBefore(parts, cue) : null
  const figures = {
    topic: before === null ? topic : withoutCounting(topic),
    counted: share ?? behind ?? before,
  }
  const less = without(figures.topic, ofMaking(figures.topic))
  const isLess = wordsOfTopic(less).length < wordsOfTopic(figures.topic).length
  const otherwise = isLess ? asked('FIGURE', parts, { ...figures, topic: less }) : null
  return asked('FIGURE', parts, { ...figures, otherwise })
}

/** `treo bao nhiêu băng rôn` asks how many there are, where no paper that counts them says what was done. */
function ofMaking(topic: Topic): ReadonlySet<string> {
  const words = wordsOfTopic(topic)
  const things = [...makingVerbs.keys()].filter(thing => thing.split(' ').every(word => words.includes(word)))
  return new Set(things.flatMap(thing => makingVerbs.get(thing)!))
}

const COUNTING = toneLast('số')

/** `số` before what is counted says no more than the cue does. */
const withoutCounting = (topic: Topic): Topic =>
  topic
    .map(run =>
      run.filter(({ folded, marked }) => folded !== 'so' || (marked !== null && marked !== COUNTING)),
    )
    .filter(run => run.length > 0)

/** `Số thuê bao được nhắn tin là bao nhiêu?`: what is counted stands before the cue, behind `số`. */
function countedBefore(parts: Parts, { from }: Range): string | null {
  const at = parts.question.words.findIndex(({ folded }, place) => place < from && folded === 'so')
  return at < 0 ? null : parts.firstOfTopic(at + 1)
}

/** `Bluezone Lạng Sơn`: nothing but what is counted and where. */
export const bareFigure: Rule = parts => {
  const places = parts.named.filter(({ province }) => province !== null)
  if (parts.cues.length > 0 || parts.paper || places.length !== 1 || parts.named.length > 1) return null
  const topic = parts.topic([])
  return topic.length > 0 && wordsOfTopic(topic).length <= 3
    ? asked('FIGURE', parts, { topic, unsure: true })
    : null
}
