import type { ReactNode } from 'react'
import { useTexts } from '../../app/site'
import styles from './compare.module.css'
import type { Outcome } from './outcome'

interface Props {
  label: string
  outcome: Outcome
  names: readonly [left: string, right: string]
  left: ReactNode
  right: ReactNode
}

/** One thing of both plans, and whether it is the same, as far as that can be told. */
export function CompareRow({ label, outcome, names, left, right }: Props) {
  const words = useTexts().compare
  return (
    <tr>
      <th scope="row">
        {label}
        <span className={styles.same}>{words.outcomes[outcome]}</span>
      </th>
      <td data-plan={names[0]}>{left}</td>
      <td data-plan={names[1]}>{right}</td>
    </tr>
  )
}
