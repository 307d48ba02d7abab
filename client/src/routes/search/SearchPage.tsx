import type { LoadArgs, Loaded } from '../../app/page'
import { useTexts } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import type { SearchQueryVariables } from '../../generated/types'
import { SearchDocument } from './generated/search'
import { NothingAsked } from './NothingAsked'
import { SearchResults } from './SearchResults'
import { type Asked, readSearch } from './searchAddress'

export interface SearchProps {
  /** Null where nothing is asked yet. */
  asked: Asked | null
  variables: SearchQueryVariables | null
}

/** `/tim?q=…` */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<SearchProps>> {
  const asked = readSearch(url.searchParams, today)
  if (!asked) return { props: { asked, variables: null } }
  const { kind, whole: _, day: __, ...rest } = asked
  const ofKinds = kind !== null
  const ofDays = rest.from !== null || rest.to !== null
  const ofAgency = rest.agency !== null
  const ofProvince = rest.province !== null
  const filtered = ofKinds || ofDays || ofAgency || ofProvince
  const after = url.searchParams.get('sau')
  const chosen = { filtered, ofKinds, ofDays, ofAgency, ofProvince }
  const asks = !filtered && after === null
  const variables = { ...rest, ...chosen, kinds: kind && [kind], today, after, asks }
  await client.query({ query: SearchDocument, variables })
  return { props: { asked, variables } }
}

/** What holds the words, or how to ask. */
export function SearchPage({ asked, variables }: SearchProps) {
  const words = useTexts().searching
  if (asked && variables) return <SearchResults asked={asked} variables={variables} />
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      <NothingAsked />
    </>
  )
}

export { SearchPage as Page }
