import { useSite } from '../../app/site'
import { documentName, type NamedDocument } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { slugOf } from '../../lib/slugOf'

interface Props {
  plans: readonly NamedDocument[]
  /** Addresses of the pages of the two plans on view. */
  left: string
  right: string
}

/** Another plan on either side, by links. */
export function CompareChoices({ plans, left, right }: Props) {
  const site = useSite()
  const words = site.texts.compare
  const once = [...new Map(plans.map(plan => [plan.url, plan])).values()]
  return (
    <div className="controls noprint">
      {[
        { label: words.left, chosen: left, to: (url: string) => [url, right] },
        { label: words.right, chosen: right, to: (url: string) => [left, url] },
      ].map(({ label, chosen, to }) => (
        <p className="choices" key={label}>
          <span className="label">{label}</span>{' '}
          {once.map(plan => (
            <SiteLink
              key={plan.url}
              to={`/doi-chieu/${to(plan.url).map(slugOf).join('/')}`}
              state={{ stay: true }}
              aria-current={plan.url === chosen ? 'true' : undefined}
              aria-label={`${label}: ${documentName(plan, site)}`}
            >
              {plan.number?.split('/')[0] ?? documentName(plan, site)}
            </SiteLink>
          ))}
        </p>
      ))}
    </div>
  )
}
