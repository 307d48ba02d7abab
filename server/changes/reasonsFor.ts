import type { TraceLink } from '../../schema/trace/traceLink'

/** What of the later plan's ground is new, and what it shares; a link that nothing proves is no reason. */
export function reasonsFor(
  earlier: readonly TraceLink[],
  later: readonly TraceLink[],
): { reasons: TraceLink[]; shared: TraceLink[] } {
  const before = new Set(earlier.map(({ to }) => to.id))
  const proven = later
    .filter(({ evidence }) => evidence.length > 0)
    .sort((one, other) => Number(one.basis === 'INFERRED') - Number(other.basis === 'INFERRED'))
  return {
    reasons: proven.filter(({ to }) => !before.has(to.id)),
    shared: proven.filter(({ to }) => before.has(to.id)),
  }
}
