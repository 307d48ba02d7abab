import { useSite } from '../app/site'
import type { CoverageNote_CoverageFragment } from '../generated/types'

/** What a list covers and what it cannot know. */
export function CoverageNote({
  coverage,
}: {
  coverage: Omit<CoverageNote_CoverageFragment, ' $fragmentName'>
}) {
  const { locale } = useSite()
  const { covers, excludes, coversInEnglish, excludesInEnglish } = coverage
  return (
    <p className="note">
      {locale === 'en' ? `${coversInEnglish} ${excludesInEnglish}` : `${covers} ${excludes}`}
    </p>
  )
}
