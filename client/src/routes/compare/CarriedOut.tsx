import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { Proof } from '../../components/Proof'
import styles from './compare.module.css'
import type { carryingOut } from './comparedPlan'

/** Papers that carry a plan out, each with the first words that say so. */
export function CarriedOut({ papers }: { papers: ReturnType<typeof carryingOut> }) {
  const texts = useTexts()
  if (papers.length === 0) return <p className={styles.absent}>{texts.compare.nobody}</p>
  return papers.map(({ from, basis, rule, evidence: [first] }) => (
    <div key={from.id}>
      <p>
        <DocumentLink document={from} />
        {from.province && `, ${from.province}`}
      </p>
      {first ? (
        <Proof evidence={first} basis={basis} because={rule} />
      ) : (
        <p className="small">{texts.unproven}</p>
      )}
    </div>
  ))
}
