import type { ApolloClient, NormalizedCacheObject } from '@apollo/client'
import { prerenderStatic } from '@apollo/client/react/ssr'
import { renderToString } from 'react-dom/server'
import { AddressProvider } from './app/address'
import { createClient } from './app/apolloClient'
import { Frame } from './app/Frame'
import type { DocumentFiles } from './app/HtmlDocument'
import { type OpenPage, openPage } from './app/openPage'
import type { Redirect } from './app/page'
import { Root } from './app/Root'
import { localeOf, type Site } from './app/site'
import { writeState } from './app/state'
import { textsOf } from './app/texts'
import { type Execute, executeLink } from './lib/executeLink'
import { ErrorPage } from './routes/error/ErrorPage'

export { failureOf } from './app/failure'
export type { DocumentFiles } from './app/HtmlDocument'
export type { Redirect } from './app/page'
export { renderCard } from './card/renderCard'
export type { Execute } from './lib/executeLink'
export { pageData } from './machines/pageData'
export { pageOperation } from './machines/pageOperation'
export { type Preview, preview } from './preview/preview'
export interface RenderOptions extends Omit<Site, 'locale'> {
  execute: Execute
  files: DocumentFiles
  /** What a form sent that the address has no room for. */
  form?: URLSearchParams
}
export type Rendered = { status: number; html: string } | Redirect

/** The page of an address as a whole HTML document. */
export async function render(url: URL, { execute, files, form, ...rest }: RenderOptions): Promise<Rendered> {
  const site = siteAt(url, rest)
  const client = createClient(executeLink(execute))
  try {
    const opened = await openPage({ ...site, client, form }, url)
    if ('redirect' in opened) return opened
    return { status: opened.status, html: await htmlOf(opened, url, { site, client, files }) }
  } finally {
    client.stop()
  }
}

/** The page that says that something failed on our side. */
export async function renderFailure(
  url: URL,
  { files, correlationId, ...rest }: Omit<RenderOptions, 'execute'> & { correlationId: string | null },
): Promise<string> {
  const site = siteAt(url, rest)
  const client = createClient(executeLink(() => Promise.reject(new Error('A failure page asks nothing'))))
  const element = <ErrorPage failure={{ code: 'INTERNAL', correlationId }} />
  return htmlOf({ element, status: 500, resume: null }, url, { site, client, files })
}

/** Only what a browser is to know. */
const siteAt = (url: URL, { today, origin, explorer }: Omit<Site, 'locale'>): Site => ({
  locale: localeOf(url.pathname),
  today,
  origin,
  explorer,
})

interface Around {
  site: Site
  client: ApolloClient
  files: DocumentFiles
}

async function htmlOf(
  { element, resume }: OpenPage,
  url: URL,
  { site, client, files }: Around,
): Promise<string> {
  const cache = client.extract() as NormalizedCacheObject
  const { result } = await prerenderStatic({
    tree: (
      <Root
        client={client}
        site={{ ...site, texts: await textsOf(site.locale) }}
        files={files}
        state={resume && writeState({ site, files, cache, resume })}
      >
        <AddressProvider first={url}>
          <Frame>{element}</Frame>
        </AddressProvider>
      </Root>
    ),
    renderFunction: renderToString,
  })
  return result.startsWith('<!') ? result : `<!DOCTYPE html>${result}`
}
