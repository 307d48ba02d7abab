import type { ReactElement } from 'react'
import { ErrorPage } from '../routes/error/ErrorPage'
import { failureOf } from './failure'
import type { Redirect, Services } from './page'
import { missingPage, pages } from './pages'
import { readPath } from './pathPattern'
import { inVietnamese } from './site'

/** A page ready to be rendered: its data is in the cache. */
export interface OpenPage {
  element: ReactElement
  status: number
  /** What the browser needs to resume it: its place in the table of pages (-1: the missing page) and its props. */
  resume: { at: number; props: object } | null
}

/** The page of an address, or where it leads. A failure of the service becomes the page that says so. */
export async function openPage(services: Services, url: URL): Promise<OpenPage | Redirect> {
  const { at, params } = matchOf(url)
  const args = { ...services, params, url }
  try {
    const found = (await pages[at]?.open(args)) ?? null
    const opened = found ?? (await missingPage.open(args))
    if (!opened) throw new Error('The page for missing pages must always open')
    if ('redirect' in opened) return opened
    return { ...opened, resume: { at: found ? at : -1, props: opened.props } }
  } catch (error) {
    const failed = failureOf(error)
    if (!failed) throw error
    return { element: <ErrorPage failure={failed.failure} />, status: failed.status, resume: null }
  }
}

/** The page that the server opened, again. */
export const resumePage = ({ at, props }: NonNullable<OpenPage['resume']>): Promise<ReactElement> =>
  (pages[at] ?? missingPage).resume(props)

function matchOf(url: URL) {
  const path = inVietnamese(url.pathname)
  for (const [at, { path: pattern }] of pages.entries()) {
    const params = readPath(pattern, path)
    if (params) return { at, params }
  }
  return { at: -1, params: {} }
}
