import type { Day } from '../../../schema/words/calendar'
import type { Context } from '../../context'
import type { Asked } from './asked'
import { takeBodies } from './bodies'
import { cuesIn, pleasIn, takeAskingCues, withPapersCounted } from './cueWords'
import { takeDays } from './days'
import { kindOf } from './kinds'
import { asAsked, takePaperOfBody, takePapers } from './papers'
import { Parts } from './parts'
import { takePoliteness } from './politeness'
import { MOST_WORDS, Question } from './question'
import { withoutSlips } from './slips'
import { askedOfPlan, officialMatches, papersAsked, wordingIn } from './wording'

/** Null where the question is of no kind. A message stands for its plan where more is asked than who says it. */
export async function understand(context: Context, text: string, today: Day): Promise<Asked | null> {
  const snapshot = await context.messages()
  const stated = wordingIn(text, snapshot)
  if (!stated) return byItsWords(context, text, today)
  const official = officialMatches(stated, snapshot)
  const papers = papersAsked(text, stated, official.length > 0)
  if (papers) return papers
  const ofPlan = askedOfPlan(text, stated, official)
  return (ofPlan && (await byItsWords(context, ofPlan, today))) || byItsWords(context, text, today)
}

/** One round trip, for the bodies. */
async function byItsWords(context: Context, text: string, today: Day): Promise<Asked | null> {
  const question = new Question(withoutSlips(text))
  takePoliteness(question)
  if (question.words.length < 2 || question.words.length > MOST_WORDS) return null
  const papers = takePapers(question, today)
  const days = takeDays(question, today)
  const asking = takeAskingCues(question)
  const bodies = await takeBodies(context, question)
  const { paper, named } = takePaperOfBody(question, papers, bodies)
  const found = [...asking, ...cuesIn(question), ...pleasIn(question, named)].sort((a, b) => a.from - b.from)
  const cues = withPapersCounted(question, found, paper !== null)
  if (papers.length > 2 || days.length > 1) return null
  const otherPaper = papers[1] ? asAsked(papers[1]) : null
  return kindOf(new Parts(question, { paper, otherPaper, day: days[0] ?? null, named, cues }))
}
