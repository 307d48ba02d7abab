import { useSuspenseQuery } from '@apollo/client/react'
import { inLocale, useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { PageHead } from '../../components/PageHead'
import { slugOf } from '../../lib/slugOf'
import { CompareStartDocument } from './generated/compare'

/** Two plans to choose; by default the last two. */
export function CompareStartPage() {
  const site = useSite()
  const words = site.texts.compare
  const { data } = useSuspenseQuery(CompareStartDocument)
  const plans = [...new Map(data.timeline.periods.map(({ plan }) => [plan.url, plan])).values()]
  const sides = [
    { name: 'trai', label: words.left, chosen: plans.at(-2) },
    { name: 'phai', label: words.right, chosen: plans.at(-1) },
  ]
  return (
    <>
      <PageHead title={words.title} intro={words.start} />
      <form className="controls" action={inLocale('/doi-chieu', site.locale)}>
        {sides.map(({ name, label, chosen }) => (
          <p className="choices" key={name}>
            <label className="label" htmlFor={name}>
              {label}
            </label>{' '}
            <select id={name} name={name} defaultValue={chosen && slugOf(chosen.url)}>
              {plans.map(plan => (
                <option key={plan.url} value={slugOf(plan.url)}>
                  {documentName(plan, site)}
                </option>
              ))}
            </select>
          </p>
        ))}
        <button className="act" type="submit">
          {words.button}
        </button>
      </form>
    </>
  )
}
