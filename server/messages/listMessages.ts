import type { Connection } from '../../schema/connections/connection'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import type { MessageKind } from '../../schema/enums/messageKind'
import type { Message } from '../../schema/messages/message'
import { tokens } from '../../schema/words/fold'
import { connectionOf, type PageArguments, pageOf } from '../graph/page'
import type { MessageOnRecord, MessageSnapshot } from './snapshot/snapshot'

const coverage: CoverageNote = {
  covers: 'Mọi thông điệp và phương châm mà các văn bản trong kho ghi lại.',
  excludes: 'Thông điệp trong những văn bản chúng tôi chưa có.',
  coversInEnglish: 'Every message and saying that the papers held record.',
  excludesInEnglish: 'Messages in papers that we do not have.',
}

const LAST = '9999'

/** Messages by the day they begin, those of no plan last; `text` keeps the wordings that hold all its words. */
export function listMessages(
  { messages }: MessageSnapshot,
  kind: MessageKind | null,
  text: string | null,
  asked: PageArguments,
): Connection<Message> {
  const page = pageOf('messages', asked, ['', ''])
  const all = [...messages.values()]
    .filter(({ message }) => kind === null || message.kind === kind)
    .filter(onRecord => text === null || holds(onRecord, tokens(text)))
    .map(({ message, inForce }) => ({
      node: message,
      place: [inForce[0]?.period.from ?? LAST, message.id] as const,
    }))
    .sort((a, b) => compare(a.place, b.place))
  const after = page.after as readonly [string, string] | null
  const rest = all.filter(({ place }) => after === null || compare(place, after) > 0)
  return connectionOf(page, rest.slice(0, page.first + 1), all.length, coverage)
}

function holds({ wordings }: MessageOnRecord, words: string[]): boolean {
  return wordings.some(({ lexed, reading }) => {
    const there = new Set([...tokens(lexed.text), ...tokens(reading?.text ?? '')])
    return words.length > 0 && words.every(word => there.has(word))
  })
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const compare = (a: readonly [string, string], b: readonly [string, string]) =>
  order(a[0], b[0]) || order(a[1], b[1])
