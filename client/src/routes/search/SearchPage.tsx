import { useTexts } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import { SearchResults } from './SearchResults'
import type { SearchProps } from './search'

export function SearchPage({ variables }: SearchProps) {
  const words = useTexts().searching
  return (
    <>
      <PageHead title={variables ? words.titleFor(variables.text) : words.title} intro={words.intro} />
      {variables && <SearchResults variables={variables} />}
    </>
  )
}
