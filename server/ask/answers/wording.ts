import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import type { QuoteMatch } from '../../../schema/messages/quoteMatch'
import { groupBy } from '../../../schema/words/groupBy'
import type { DocumentKind } from '../../../schema/words/kinds'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { checkQuote } from '../../messages/checkQuote'
import { planSpan } from '../../messages/explanation'
import type { MessageSnapshot } from '../../messages/snapshot/snapshot'
import { wordsOf } from '../../typed/words'
import { fullNameInEnglish, listedInEnglish, paperInEnglish, spanInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import { knownWord, standsAt } from '../reading/wordForms'
import { ambiguous, answered, fullName, listed, notHeld, notUnderstood, said, type Told } from '../told'

/** Which papers say a message or saying word for word; of one with other words what comes nearest. */
export async function papersOfMessage(context: Context, { wording, others }: Asked): Promise<Told> {
  const snapshot = await context.messages()
  const { verdict, matches } = checkQuote(snapshot, wording!, null)
  const url = `/kiem-tra?${new URLSearchParams({ cau: wording! })}`
  const exact = matches.filter(match => match.verdict === 'EXACT')
  const longer = longerThan(snapshot, wording!)
  if (exact.some(({ official }) => official)) return told(snapshot, exact, others, url)
  if (exact.length > 0) return told(snapshot, [...exact, ...longer], others, url)
  if (longer.length === 1) return told(snapshot, longer, others, url)
  if (longer.length > 0) return inLonger(snapshot, longer, wording!, url)
  const near = matches.flatMap(match => itemsOf(snapshot, match))
  if (verdict === 'NOT_FOUND')
    return notHeld(`Không thông điệp hay khẩu hiệu nào chúng tôi giữ có lời “${wording}”.`, url)
  return notHeld(
    `Không thông điệp hay khẩu hiệu nào chúng tôi giữ đúng từng chữ như vậy; đây là lời gần nhất.`,
    url,
    near,
  )
}

/** The messages and sayings that have the wording as a part of theirs. */
function longerThan(snapshot: MessageSnapshot, wording: string): QuoteMatch[] {
  const part = wordsOf(wording).map(({ text }) => knownWord(text))
  return [...snapshot.messages.values()].flatMap(({ message }) => {
    const words = wordsOf(message.text)
    const isLonger = part.length < words.length && words.some((_, at) => standsAt(words, at, part))
    if (!isLonger) return []
    return checkQuote(snapshot, message.text, null).matches.filter(
      match => match.verdict === 'EXACT' && match.message.id === message.id,
    )
  })
}

/** Word for word: its plans first; where none issues it, every paper that says it. Of one kind of papers, those alone. */
function told(
  snapshot: MessageSnapshot,
  matches: readonly QuoteMatch[],
  kind: DocumentKind | null,
  url: string,
): Told {
  const all = matches.flatMap(match => itemsOf(snapshot, match))
  const items = all.filter(({ paper }) => kind === null || paper.kind === kind)
  const [first] = items
  if (!first) return all.length > 0 ? notUnderstood : notHeld(NO_PAPER, url)
  const papers = [...new Set(items.map(({ paper }) => paper))]
  if (matches.some(({ official }) => official) || papers.length === 1)
    return answered(first, first.url, items)
  const { text } = matches[0]!
  const sentence = said(
    `${papers.length} văn bản nêu “${text}”: ${listed(papers.map(documentName))}; chưa thấy kế hoạch nào ban hành lời này làm thông điệp.`,
    `${papers.length} papers say “${text}”: ${listedInEnglish(papers.map(paperInEnglish))}; no plan that we hold issues it as its message.`,
  )
  return answered(sentence, url, items)
}
const NO_PAPER = 'Không văn bản nào chúng tôi giữ nêu lời này.'

/** As a part of longer ones: which of them is meant? */
function inLonger(
  snapshot: MessageSnapshot,
  matches: readonly QuoteMatch[],
  wording: string,
  url: string,
): Told {
  const items = matches.flatMap(match => itemsOf(snapshot, match))
  return ambiguous(
    `“${wording}” là một phần của ${matches.length} lời dài hơn mà chúng tôi giữ: hãy chọn một.`,
    items,
    url,
  )
}

interface Item extends AnswerItem {
  paper: Document
}

/** One for each paper that says it. */
function itemsOf({ documents }: MessageSnapshot, { text, official, days, evidence }: QuoteMatch): Item[] {
  const byPaper = groupBy(evidence, ({ documentId }) => documentId)
  const plans = official ? days : []
  const issued = plans.map(day => ({
    ...said(
      `“${text}” là thông điệp của ${fullName(day.plan)}, ${planSpan(day.period)}.`,
      `“${text}” is the message of ${fullNameInEnglish(day.plan)}, ${spanInEnglish(day.period)}.`,
    ),
    url: day.plan.url,
    paper: day.plan,
    evidence: byPaper.get(day.plan.id) ?? day.evidence,
  }))
  const others = [...byPaper].flatMap(([id, proofs]) => {
    const paper = documents.get(id)
    if (!paper || plans.some(({ plan }) => plan.id === id)) return []
    const sentence = said(`${fullName(paper)} nêu “${text}”.`, `${fullNameInEnglish(paper)} says “${text}”.`)
    return [{ ...sentence, url: paper.url, paper, evidence: proofs }]
  })
  return [...issued, ...others]
}
