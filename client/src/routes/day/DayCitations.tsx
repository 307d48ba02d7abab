import type { Day } from '../../../../schema/words/calendar'
import type { DayMessage_MessageFragment } from '../../generated/types'
import { CiteBox } from './CiteBox'

interface Props {
  answers: readonly DayMessage_MessageFragment[]
  on: Day
  version: string
  /** False past the last day that any paper confirms. */
  confirmed: boolean
}

/** A box of citations for each message of the day. */
export function DayCitations({ answers, ...rest }: Props) {
  return answers.map(({ message, plan, period }, at) => (
    <CiteBox
      key={message.id}
      cited={{ wording: message.text, plan, period, ...rest }}
      suffix={at === 0 ? '' : `-${at + 1}`}
    />
  ))
}
