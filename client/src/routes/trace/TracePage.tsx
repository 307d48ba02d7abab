import type { TraceProps } from './load'
import { TraceBody } from './TraceBody'

/** Everything around one paper. */
export function TracePage(props: TraceProps) {
  return <TraceBody {...props} />
}

export { load } from './load'
export { TracePage as Page }
