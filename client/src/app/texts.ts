import type { Texts } from '../texts/vi'
import type { Locale } from './site'

/** The catalogue of a language; a reader loads only their own. */
export async function textsOf(locale: Locale): Promise<Texts> {
  if (locale === 'en') return (await import('../texts/en')).en
  return (await import('../texts/vi')).vi
}
