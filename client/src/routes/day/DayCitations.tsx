import type { Day } from '../../../../schema/words/calendar'
import type { CiteBox_PlanFragment, DayMessage_MessageFragment } from '../../generated/types'
import { CiteBox } from './CiteBox'

interface Props {
  answers: readonly DayMessage_MessageFragment[]
  on: Day
  version: string
}

/** A box of citations for each message of the day. */
export function DayCitations({ answers, on, version }: Props) {
  return answers.map((answer, at) => (
    <DayCitation
      key={answer.message.id}
      wording={answer.message.text}
      plan={answer.plan}
      on={on}
      version={version}
      suffix={at === 0 ? '' : `-${at + 1}`}
    />
  ))
}

interface CitationProps {
  wording: string
  plan: CiteBox_PlanFragment
  on: Day
  version: string
  suffix: string
}

function DayCitation({ wording, plan, on, version, suffix }: CitationProps) {
  return <CiteBox cited={{ wording, plan, on, version }} suffix={suffix} />
}
