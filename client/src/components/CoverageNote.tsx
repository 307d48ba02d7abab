import type { CoverageNote_CoverageFragment } from '../generated/types'

/** What a list covers and what it cannot know. */
export function CoverageNote({
  coverage,
}: {
  coverage: Omit<CoverageNote_CoverageFragment, ' $fragmentName'>
}) {
  return (
    <p className="note" lang="vi">
      {coverage.covers} {coverage.excludes}
    </p>
  )
}
