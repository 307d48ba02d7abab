import { createContext, use } from 'react'
import type { Texts } from '../texts/vi'

export type Locale = 'vi' | 'en'

/** What every page knows besides its own data; the browser gets it from the server as it is. */
export interface Site {
  locale: Locale
  /** Today in Asia/Ho_Chi_Minh, `2021-09-30`. */
  today: string
  /** `http://localhost:4000`: what permanent addresses begin with. */
  origin: string
  /** Whether `/explorer` is there. */
  explorer: boolean
}
export interface SiteWithTexts extends Site {
  texts: Texts
}

const SiteContext = createContext<SiteWithTexts | null>(null)
export const SiteProvider = SiteContext.Provider

export function useSite(): SiteWithTexts {
  const site = use(SiteContext)
  if (!site) throw new Error('useSite needs a SiteProvider above it')
  return site
}

export const useTexts = (): Texts => useSite().texts

export const localeOf = (path: string): Locale => (/^\/en(\/|$)/.test(path) ? 'en' : 'vi')

/** A path of this site in the language of the page: `/tim` is `/en/tim` for English. */
export function inLocale(path: string, locale: Locale): string {
  if (locale === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** A path without the prefix of its language. */
export const inVietnamese = (path: string): string => (localeOf(path) === 'en' ? path.slice(3) || '/' : path)

/** The same page in the other language. */
export const inOtherLocale = (path: string): string =>
  localeOf(path) === 'en' ? inVietnamese(path) : inLocale(path, 'en')
