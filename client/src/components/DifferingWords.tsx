import { keptRuns } from '../lib/keptRuns'
import { Words } from './Words'

/** A wording in which what the other one does not have is marked. */
export function DifferingWords({ text, other }: { text: string; other: string }) {
  return (
    <p className="wording-3" lang="vi">
      {keptRuns(text, other).left.map(({ text: run, kept }, at) => {
        const Run = kept || !/[\p{L}\p{N}]/u.test(run) ? 'span' : 'mark'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one wording never move
          <Run key={at}>
            <Words text={run} />
          </Run>
        )
      })}
    </p>
  )
}
