import { useTexts } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import type { SearchProps } from './load'
import { SearchResults } from './SearchResults'

export function SearchPage({ variables }: SearchProps) {
  const words = useTexts().searching
  return (
    <>
      <PageHead title={variables ? words.titleFor(variables.text) : words.title} intro={words.intro} />
      {variables && <SearchResults variables={variables} />}
    </>
  )
}
