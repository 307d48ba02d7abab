import { Words } from '../../components/Words'
import type { Run } from '../../lib/keptRuns'
import styles from './compare.module.css'

/** A wording with what stands in the other one underlined. */
export function KeptWords({ runs }: { runs: readonly Run[] }) {
  return (
    <p className="wording-2" lang="vi">
      {runs.map(({ text, kept }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one wording never move
        <span key={at} className={kept ? styles.keep : undefined}>
          <Words text={text} />
        </span>
      ))}
    </p>
  )
}
