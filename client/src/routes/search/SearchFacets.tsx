import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import type { SearchFacets_ConnectionFragment, SearchKind } from '../../generated/types'
import { alphabetically } from '../../lib/alphabet'
import { DaysForm } from './DaysForm'
import styles from './search.module.css'
import { type Asked, searchAddress } from './searchAddress'

type Connection = Omit<SearchFacets_ConnectionFragment, ' $fragmentName'>

interface Props {
  asked: Asked
  found: Connection
  /** By field with a choice: what is found where that field alone may be anything. */
  otherwise: Partial<Record<string, Connection>>
}

/** What each field of a facet puts into the search; null takes its filter away. */
const choices: Record<string, (value: string | null) => Partial<Asked>> = {
  kind: value => ({ kind: value as SearchKind | null }),
  year: value => ({ from: value && `${value}-01-01`, to: value && `${value}-12-31` }),
  agency: value => ({ agency: value }),
  province: value => ({ province: value }),
}
const chosen: Record<string, (asked: Asked) => string | null> = {
  kind: ({ kind }) => kind,
  year: ({ from, to }) => (from || to ? `${from?.slice(0, 4)}` : null),
  agency: ({ agency }) => agency,
  province: ({ province }) => province,
}
const MOST_VALUES = 8

/** Kinds, years, bodies and provinces of the hits, as links with their counts. */
export function SearchFacets({ asked, found, otherwise }: Props) {
  const words = useTexts().searching
  return (
    <aside className={styles.facets} id="loc" aria-label={words.narrow}>
      {found.facets.map(({ field, values }) => {
        const choose = choices[field]
        const choice = chosen[field]?.(asked) ?? null
        const offered = otherwise[field]?.facets.find(one => one.field === field)?.values ?? values
        if (!choose || offered.length === 0) return null
        return (
          <section key={field} aria-labelledby={`loc-${field}`}>
            <h2 className="label" id={`loc-${field}`}>
              {words.fields[field]}
            </h2>
            <ul>
              {(choice !== null || offered.length > 1) && (
                <Choice to={searchAddress({ ...asked, ...choose(null) })} current={choice === null}>
                  {words.every}
                </Choice>
              )}
              {inOrder(field, shortened(offered, choice)).map(({ value, label, count }) => (
                <Choice
                  key={value}
                  to={searchAddress({ ...asked, ...choose(value) })}
                  current={choice === value}
                  count={count}
                  vietnamese={NAMES.includes(field)}
                >
                  {field === 'kind' ? words.facetKinds[value as SearchKind] : label}
                </Choice>
              ))}
            </ul>
          </section>
        )
      })}
      <DaysForm asked={asked} />
    </aside>
  )
}

interface ChoiceProps {
  to: string
  current: boolean
  count?: number
  /** A name, which stays as it is in every language of the page. */
  vietnamese?: boolean
  children: string
}

function Choice({ to, current, count, vietnamese, children }: ChoiceProps) {
  return (
    <li>
      <SiteLink to={to} state={{ stay: true }} aria-current={current ? 'true' : undefined}>
        <span lang={vietnamese ? 'vi' : undefined}>{children}</span> {count !== undefined && <b>{count}</b>}
      </SiteLink>
    </li>
  )
}

const NAMES = ['agency', 'province']

/** Names in their alphabetical order; what else there is as it comes, most first. */
const inOrder = <T extends { label: string }>(field: string, values: readonly T[]): readonly T[] =>
  NAMES.includes(field) ? values.toSorted((a, b) => alphabetically(a.label, b.label)) : values

/** The values with most hits, and the chosen one in any case. */
function shortened<T extends { value: string }>(values: readonly T[], choice: string | null): T[] {
  return values.filter(({ value }, at) => at < MOST_VALUES || value === choice)
}
