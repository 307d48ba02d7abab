import { useTexts } from '../../app/site'
import { ActionFact } from '../../components/acts/ActionFact'
import { RequestFact } from '../../components/acts/RequestFact'
import { Pager } from '../../components/Pager'
import type { AgencyActs_AgencyFragment } from '../../generated/types'
import { listInAddress } from './load'

/** What papers report that the body did, what it asks of others and what others ask of it. */
export function AgencyActs({ agency }: { agency: AgencyActs_AgencyFragment }) {
  const words = useTexts().acts
  const { actions, requestsMade, requestsReceived } = agency
  const lists = [
    { id: 'viec-da-lam', title: words.actions, list: actions, name: listInAddress.actions },
    { id: 'de-nghi', title: words.requestsMade, list: requestsMade, name: listInAddress.made },
    {
      id: 'duoc-de-nghi',
      title: words.requestsReceived,
      list: requestsReceived,
      name: listInAddress.received,
    },
  ]
  return lists.map(({ id, title, list, name }) =>
    list.totalCount === 0 ? null : (
      <section className="facts" key={id} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {list.nodes.map(act =>
          act.__typename === 'Action' ? (
            <ActionFact key={act.id} action={act} />
          ) : (
            <RequestFact key={act.id} request={act} />
          ),
        )}
        <Pager
          shown={list.nodes.length}
          total={list.totalCount}
          next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
          name={name}
          part={id}
        />
      </section>
    ),
  )
}
