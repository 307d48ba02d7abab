import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { PageHead } from '../../components/PageHead'
import { slugOf } from '../../lib/slugOf'
import { CompareStartDocument } from './generated/compare'

/** `/doi-chieu?trai=04-kh-tbtt&phai=13-kh-tbtt` leads to the permanent address of the comparison. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<object>> {
  const [left, right] = ['trai', 'phai'].map(side => url.searchParams.get(side))
  if (left && right) {
    const english = url.pathname.startsWith('/en/') ? '/en' : ''
    return { redirect: `${english}/doi-chieu/${encodeURIComponent(left)}/${encodeURIComponent(right)}` }
  }
  await client.query({ query: CompareStartDocument })
  return { props: {} }
}

/** Two plans to choose; by default the last two. */
export function CompareStartPage() {
  const site = useSite()
  const words = site.texts.compare
  const { data } = useSuspenseQuery(CompareStartDocument)
  const plans = [...new Map(data.timeline.nearestPeriods.map(({ plan }) => [plan.url, plan])).values()]
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

export { CompareStartPage as Page }
