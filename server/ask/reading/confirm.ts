import type { Parts } from './parts'
import { isPerson } from './persons'
import { asked, type Rule } from './rule'

/** `Kế hoạch 23 ban hành ngày 13/10/2021 phải không?` is answered by what the papers say, whatever the question states. */
export const confirmed: Rule = parts => {
  const { paper, day, named, question } = parts
  if (!question.isToConfirm || !paper) return null
  if (parts.only('recipient', 'did') && parts.has('recipient') && day === null)
    return isToSomeone(parts) ? asked('RECIPIENTS_OF_DOCUMENT', parts, { named: [] }) : null
  if (!parts.only('sign', 'issue', 'did')) return null
  const rest = parts.rest(['sign', 'issue', 'did'])
  if (day !== null)
    return rest.length === 0 && named.length === 0 && parts.has('sign', 'issue')
      ? asked('DATE_OF_DOCUMENT', parts, { day: null })
      : null
  if (parts.has('sign')) return isPerson(rest) ? asked('SIGNER_OF_DOCUMENT', parts, { named: [] }) : null
  const isByOne = parts.has('issue') && named.length === 1 && rest.length === 0
  return isByOne ? asked('ISSUER_OF_DOCUMENT', parts, { named: [] }) : null
}

/** `gửi cho UBND các tỉnh`, not `gửi qua bưu điện`. */
const isToSomeone = (parts: Parts): boolean =>
  parts
    .all('recipient')
    .some(cue => TO.test(parts.question.said(cue)) || parts.named.some(({ from }) => from === cue.to))
const TO = / (?:cho|toi|den|to)$/
