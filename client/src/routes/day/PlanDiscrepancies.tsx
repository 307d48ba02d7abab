import { useTexts } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { PlanDiscrepancies_PlanFragment } from '../../generated/types'

/** Where papers disagree about the plan, both sides quoted. */
export function PlanDiscrepancies({ plan }: { plan: PlanDiscrepancies_PlanFragment }) {
  const texts = useTexts()
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
