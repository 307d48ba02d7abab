import { useSuspenseQuery } from '@apollo/client/react'
import { useTexts } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { Pager } from '../../components/Pager'
import { SearchDocument } from './generated/search'
import { SearchHit } from './SearchHit'

export function SearchResults({ variables }: { variables: { text: string; after: string | null } }) {
  const words = useTexts().searching
  const { search } = useSuspenseQuery(SearchDocument, { variables }).data
  return (
    <>
      <p className="label">{words.count(search.totalCount)}</p>
      {search.totalCount === 0 && <p className="emptyline">{words.none}</p>}
      <div>
        {search.nodes.map(hit => (
          <SearchHit key={`${hit.node.id} ${hit.snippet}`} hit={hit} />
        ))}
      </div>
      <Pager
        shown={search.nodes.length}
        total={search.totalCount}
        next={search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null}
      />
      <CoverageNote coverage={search.coverage} />
    </>
  )
}
