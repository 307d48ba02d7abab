import type { ApolloClient } from '@apollo/client'
import type { ComponentType, ReactElement } from 'react'
import { OtherForms } from '../components/OtherForms'
import type { Forms } from './forms'
import type { Site } from './site'

export interface Services extends Site {
  /** Asks the service; what was answered stays in its cache. */
  client: Pick<ApolloClient, 'query'>
  /** What a form sent that an address has no room for; the page reads it in place of the parameters of its address. */
  form?: URLSearchParams | undefined
}
export interface LoadArgs extends Services {
  /** Of the address, as its pattern names them. */
  params: Readonly<Record<string, string | undefined>>
  url: URL
}
/** Where an address leads; for good where nothing will stand at it again. */
export interface Redirect {
  redirect: string
  forGood?: true
}
/**
 * `props` travel to the browser as JSON, but for those that `still` names: they are optional, and what the page makes of
 * them stands in a `Still`. `status` is that of the HTTP answer where it is not 200.
 */
export type Loaded<Props> = { props: Props; still?: readonly (keyof Props)[]; status?: number } | Redirect

/**
 * What the file of a page exports. `load` runs its one query, so that the cache holds the answer, and says what the
 * component is to be given; `null` means that nothing is at this address. An error of the service may pass through.
 */
export interface PageModule<Props extends object> {
  load(args: LoadArgs): Promise<Loaded<Props> | null>
  Page: ComponentType<Props>
}

export type Opened = { element: ReactElement; props: object; status: number } | Redirect

export interface PageRoute {
  path: string
  open(args: LoadArgs): Promise<Opened | null>
  /** The page again from the props of an earlier `open`, its data being in the cache. */
  resume(props: object): Promise<ReactElement>
}

/**
 * A line of the table of pages: the code of a page is fetched when it is first wanted. `forms` is what else the page is;
 * null where it is nothing but a word to a reader.
 */
export function page<Props extends object>(
  path: string,
  importPage: () => Promise<PageModule<Props>>,
  forms: Forms | null = {},
): PageRoute {
  const elementOf = (Page: PageModule<Props>['Page'], props: Props) => (
    <>
      <Page {...props} />
      {forms && <OtherForms {...forms} />}
    </>
  )
  return {
    path,
    async open(args) {
      const { load, Page } = await importPage()
      const loaded = await load(args)
      if (loaded === null || 'redirect' in loaded) return loaded
      const { props, still = [], status = 200 } = loaded
      return { element: elementOf(Page, props), props: without(props, still), status }
    },
    async resume(props) {
      const { Page } = await importPage()
      return elementOf(Page, props as Props)
    },
  }
}

function without<Props extends object>(props: Props, names: readonly (keyof Props)[]): object {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !names.some(one => one === name)))
}
