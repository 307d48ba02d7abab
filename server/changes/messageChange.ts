import type { MessageChange } from '../../schema/changes/messageChange'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import { shortDay, shortDayInEnglish } from '../../schema/words/writtenDays'
import { MOST_ENTRIES } from '../timeline/dated'
import { explainChange } from './explainChange'
import { reasonsFor } from './reasonsFor'
import { type Signings, signingsOf } from './signings'

/** Why the message of one plan gave way to another's, whichever is named first; what happened between is read apart. */
export function messageChange(one: MessageInForce, other: MessageInForce): MessageChange {
  const [from, to] = inOrder(one, other)
  const told = reasonsFor(from.policies, to.policies)
  const explanation = explainChange({ from, to, reasons: told.reasons })
  return { from, to, ...told, explanation, coverage: coverageOf(signingsOf({ from, to })) }
}

const inOrder = (one: MessageInForce, other: MessageInForce): [MessageInForce, MessageInForce] =>
  dayOf(other) < dayOf(one) ? [other, one] : [one, other]

const dayOf = ({ plan, period }: MessageInForce): string => plan.issued ?? period.from ?? ''

const coverageOf = (signings: Signings | null): CoverageNote =>
  signings
    ? {
        covers: `Lời văn bản nói hai kế hoạch dựa vào đâu; chính sách và sự kiện từ ngày ${shortDay(signings.from)} đến hết ngày ${shortDay(signings.to)}, mỗi loại nhiều nhất ${MOST_ENTRIES}.`,
        excludes: 'Những gì chỉ ghi tháng hoặc năm, và những gì chúng tôi chưa có.',
        coversInEnglish: `What the papers say the two plans rest on; policies and events from ${shortDayInEnglish(signings.from)} to ${shortDayInEnglish(signings.to)}, at most ${MOST_ENTRIES} of each.`,
        excludesInEnglish: 'What is dated by month or year only, and what we do not have.',
      }
    : {
        covers: 'Lời văn bản nói hai kế hoạch dựa vào đâu.',
        excludes: 'Những gì xảy ra giữa hai lần ký, vì chưa rõ ngày ký.',
        coversInEnglish: 'What the papers say the two plans rest on.',
        excludesInEnglish: 'What happened between the two signings, as a day of signing is not known.',
      }
