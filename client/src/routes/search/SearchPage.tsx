import { useTexts } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import type { SearchProps } from './load'
import { NothingAsked } from './NothingAsked'
import { SearchResults } from './SearchResults'

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
