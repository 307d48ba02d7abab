import { useTexts } from '../../app/site'
import styles from './compare.module.css'
import type { ComparedPlan } from './comparedPlan'

export function Issuer({ plan }: { plan: ComparedPlan }) {
  const words = useTexts().compare
  if (!plan.issuer) return <p className={styles.absent}>{words.noIssuer}</p>
  return <p lang="vi">{plan.issuer.name}</p>
}
