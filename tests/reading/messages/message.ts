import type { DocumentHeader, MessageFact } from '../../../seed/read/entry'
import { messages } from '../../../seed/read/rules/messages/index'
import { paperOf } from '../citations/paperOf'
import { headerOf } from '../headerOf'

/** The messages of these paragraphs, in the paper of a kind. */
export function messagesOf(text: string, header: Partial<DocumentHeader> = {}): MessageFact[] {
  const paper = paperOf(text.normalize('NFC'))
  const found = messages(paper, headerOf(header))
  for (const { start, end, quote } of found)
    if (paper.text.slice(start, end) !== quote) throw new Error(`not at its span: ${quote}`)
  return found
}
