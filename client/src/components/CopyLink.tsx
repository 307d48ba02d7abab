import { type MouseEvent, useState } from 'react'
import { useTexts } from '../app/site'
import { copyText } from '../lib/copyText'

interface Props {
  text: string
  /** The field that holds the same text, for a reader whose browser cannot copy. */
  field: string
  first?: boolean
  /** What it does: `Chép nguyên văn`; once done, it says what was copied. */
  children: string
}

/** Copies a text; without a script it leads to the field that holds it. */
export function CopyLink({ text, field, first = false, children }: Props) {
  const { copy } = useTexts().day
  const [outcome, setOutcome] = useState<boolean | null>(null)
  async function copyInstead(event: MouseEvent) {
    event.preventDefault()
    setOutcome(await copyText(text))
  }
  return (
    <>
      <a className={first ? 'act act-first' : 'act'} href={`#${field}`} onClick={copyInstead}>
        {outcome ? copy.copied(children) : children}
      </a>
      <span className="vh" role="status">
        {outcome === null ? '' : outcome ? copy.copied(children) : copy.failed}
      </span>
    </>
  )
}
