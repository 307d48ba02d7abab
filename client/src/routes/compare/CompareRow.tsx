import type { ReactNode } from 'react'
import { useTexts } from '../../app/site'
import styles from './compare.module.css'

interface Props {
  label: string
  same: boolean
  names: readonly [left: string, right: string]
  left: ReactNode
  right: ReactNode
}

/** One thing of both plans, and whether it is the same. */
export function CompareRow({ label, same, names, left, right }: Props) {
  const words = useTexts().compare
  return (
    <tr>
      <th scope="row">
        {label}
        <span className={styles.same}>{same ? words.same : words.different}</span>
      </th>
      <td data-plan={names[0]}>{left}</td>
      <td data-plan={names[1]}>{right}</td>
    </tr>
  )
}
