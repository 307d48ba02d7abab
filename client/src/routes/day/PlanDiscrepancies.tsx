import { useTexts } from '../../app/site'
import { DiscrepancyTold } from '../../components/DiscrepancyTold'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { PlanDiscrepancies_PlanFragment } from '../../generated/types'

/** Where papers disagree about the plan, both sides quoted; what an editor dismissed stands on its own page alone. */
export function PlanDiscrepancies({ plan }: { plan: PlanDiscrepancies_PlanFragment }) {
  const texts = useTexts()
  const discrepancies = plan.discrepancies.filter(({ dismissal }) => dismissal === null)
  return discrepancies.map((discrepancy, at) => (
    <FactRow
      key={discrepancy.id}
      label={texts.day.discrepancies.label}
      compact
      evidence={discrepancy.values.flatMap(value => value.evidence)}
    >
      <p>
        <b>
          <DiscrepancyTold discrepancy={discrepancy} say="subject" />.
        </b>{' '}
        <DiscrepancyTold discrepancy={discrepancy} say="explanation" />
      </p>
      {at === discrepancies.length - 1 && (
        <p>
          <SiteLink to="/cho-venh">{texts.day.discrepancies.all}</SiteLink>
        </p>
      )}
    </FactRow>
  ))
}
