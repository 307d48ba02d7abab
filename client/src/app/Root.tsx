import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { type ReactNode, StrictMode } from 'react'
import { type DocumentFiles, HtmlDocument } from './HtmlDocument'
import { SiteProvider, type SiteWithTexts } from './site'

interface Props {
  client: ApolloClient
  site: SiteWithTexts
  files: DocumentFiles
  state: string | null
  children: ReactNode
}

/** Everything around the router: the same on the server and in the browser. */
export function Root({ client, site, files, state, children }: Props) {
  return (
    <StrictMode>
      <HtmlDocument lang={site.locale} files={files} state={state}>
        <ApolloProvider client={client}>
          <SiteProvider value={site}>{children}</SiteProvider>
        </ApolloProvider>
      </HtmlDocument>
    </StrictMode>
  )
}
