import type { FragmentType } from '@apollo/client'
import { useTexts } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { PlanDiscrepancies_PlanFragment } from '../../generated/types'
import { useRead } from '../../lib/useRead'
import { PlanDiscrepancies_PlanFragmentDoc } from './generated/PlanDiscrepancies'

/** Where papers disagree about the plan, both sides quoted. */
export function PlanDiscrepancies({ plan: ref }: { plan: FragmentType<PlanDiscrepancies_PlanFragment> }) {
  const texts = useTexts()
  const plan = useRead(PlanDiscrepancies_PlanFragmentDoc, ref)
  return plan.discrepancies.map((discrepancy, at) => (
    <FactRow
      key={discrepancy.id}
      label={at === 0 ? texts.day.discrepancies.label : undefined}
      evidence={discrepancy.values.flatMap(value => value.evidence)}
    >
      <p lang="vi">
        <b>{discrepancy.subject}.</b> {discrepancy.explanation}
      </p>
      <p>
        <SiteLink to="/cho-venh">{texts.day.discrepancies.all}</SiteLink>
      </p>
    </FactRow>
  ))
}
