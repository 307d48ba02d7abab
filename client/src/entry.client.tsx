import { hydrateRoot } from 'react-dom/client'
import './styles/index.css'
import { AddressProvider } from './app/address'
import { createClient } from './app/apolloClient'
import { openPage, resumePage } from './app/openPage'
import { PageView } from './app/PageView'
import { Root } from './app/Root'
import type { PageState } from './app/state'
import { textsOf } from './app/texts'
import { serviceLink } from './lib/serviceLink'

const stateText = document.getElementById('state')?.textContent
if (stateText) await hydrate(stateText)

async function hydrate(text: string): Promise<void> {
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
