import { Pager } from '../../components/Pager'
import { listInAddress } from './placesInLists'

interface Props {
  of: keyof typeof listInAddress
  /** The section of the page that holds the list. */
  part: string
  list: {
    totalCount: number
    nodes: readonly unknown[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** On through one list of a document; the other lists of its page stay where they are. */
export function ListPager({ of, part, list: { nodes, totalCount, pageInfo } }: Props) {
  return (
    <Pager
      shown={nodes.length}
      total={totalCount}
      next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
      name={listInAddress[of]}
      part={part}
    />
  )
}
