import { hydrateRoot } from 'react-dom/client'
import { serviceLink } from '../lib/serviceLink'
import { AddressProvider } from './address'
import { createClient } from './apolloClient'
import { openPage, resumePage } from './openPage'
import { PageView } from './PageView'
import { Root } from './Root'
import type { PageState } from './state'
import { textsOf } from './texts'

/** Makes the page of the server live, by the state that it handed over. */
export async function hydrate(text: string): Promise<void> {
  const { site, files, cache, resume }: PageState = JSON.parse(text)
  const client = createClient(serviceLink('/graphql'), cache)
  const [texts, first] = await Promise.all([textsOf(site.locale), resumePage(resume)])
  const open = (url: URL) => openPage({ ...site, client }, url)
  hydrateRoot(
    document,
    <Root client={client} site={{ ...site, texts }} files={files} state={text}>
      <AddressProvider first={window.location}>
        <PageView first={first} open={open} />
      </AddressProvider>
    </Root>,
  )
}
