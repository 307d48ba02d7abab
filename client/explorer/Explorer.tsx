import { GraphiQL } from 'graphiql'
import { type Asked, addressOf, askedIn } from './inAddress'
import { memoryStorage } from './memoryStorage'

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher']

const ask: Fetcher = async operation => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  })
  return response.json()
}

const storage = memoryStorage()
const first = askedIn(window.location)
let asked: Asked = first

/** What is being asked can be handed on as an address. */
function keep(change: Asked): void {
  asked = { ...asked, ...change }
  window.history.replaceState(null, '', addressOf(asked))
}

export const Explorer = () => (
  <GraphiQL
    fetcher={ask}
    storage={storage}
    initialQuery={first.query}
    initialVariables={first.variables}
    onEditQuery={query => keep({ query })}
    onEditVariables={variables => keep({ variables })}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <a href="/">Nguồn</a>
    </GraphiQL.Logo>
  </GraphiQL>
)
