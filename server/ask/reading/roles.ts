import type { Asked } from './asked'
import type { Named } from './bodies'
import type { Parts } from './parts'

/** What stands before the one who is asked, and before the one who asks. */
const TO = new Set(['voi', 'doi', 'gui', 'toi', 'den', 'cho', 'to', 'for', 'toward', 'towards', 'len'])
const BY = new Set(['cua', 'by', 'from', 'of'])
const PASSIVE = new Set(['duoc', 'bi', 'was', 'were'])

/** Who asks, and who is asked, by where each stands beside the verb. */
export function rolesIn(parts: Parts): Asked['roles'] {
  const [verb] = parts.all('request')
  const makers: Named[] = []
  const receivers: Named[] = []
  for (const named of parts.named) {
    const before = parts.question.words[named.from - 1]?.folded ?? ''
    const passive = PASSIVE.has(parts.question.words[verb!.from - 1]?.folded ?? '')
    const isReceiver = TO.has(before) || (!BY.has(before) && (named.from > verb!.from || passive))
    ;(isReceiver ? receivers : makers).push(named)
  }
  const isBare = verb!.from === 0 && receivers.length === 1 && !parts.paper && !parts.has('what', 'who')
  const [only] = receivers
  return { makers, receivers, eitherWay: makers.length === 0 && isBare && only!.from === verb!.to }
}
