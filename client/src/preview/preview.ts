import type { ApolloClient } from '@apollo/client'
import { isDay } from '../../../schema/words/calendar'
import { createClient } from '../app/apolloClient'
import { readPath } from '../app/pathPattern'
import { inVietnamese, localeOf, type SiteWithTexts } from '../app/site'
import { textsOf } from '../app/texts'
import type { Preview_MessageFragment } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { type Execute, executeLink } from '../lib/executeLink'
import { PreviewDayDocument, PreviewPlanDocument } from './generated/preview'

/** What a picture of a page says, before it is set. */
export interface Preview {
  /** Ours: what the words are. */
  label: string
  /** The papers' words, each wording for itself, to stand in quotation marks; or one sentence of ours. */
  words: string[]
  quoted: boolean
  /** Ours: whose words they are and for how long. */
  foot: string[]
}
type Words = Pick<SiteWithTexts, 'texts' | 'locale'>
interface Asking extends Words {
  client: ApolloClient
}

/** The preview of a page, by the page's path (`/thong-diep/2021-09-30`); null where it has none of its own. */
export async function preview(path: string, execute: Execute): Promise<Preview | null> {
  const locale = localeOf(path)
  const texts = await textsOf(locale)
  const client = createClient(executeLink(execute))
  const asking = { client, texts, locale }
  const page = inVietnamese(path)
  try {
    if (page === '/nguon') return { label: '', words: [texts.tagline], quoted: false, foot: [texts.promise] }
    const day = readPath('/thong-diep/:day', page)?.day
    if (day && isDay(day)) return await ofDay(day, asking)
    return readPath('/ke-hoach/:slug', page) ? await ofPlan(page, asking) : null
  } finally {
    client.stop()
  }
}

async function ofDay(on: string, { client, ...words }: Asking): Promise<Preview> {
  const { texts, locale } = words
  const { data } = await client.query({ query: PreviewDayDocument, variables: { on } })
  const { inForce = [], explanation = '', status } = data?.currentMessage ?? {}
  const title = texts.day.titleOf(dayInWords(on, locale))
  if (inForce.length === 0) {
    const none = locale === 'vi' ? explanation : texts.day.status.none
    return { label: title, words: [none], quoted: false, foot: [] }
  }
  const label = status === 'UNCONFIRMED' ? texts.day.status.unconfirmedNoDay : title
  return { label, ...said(inForce, words) }
}

async function ofPlan(id: string, { client, ...words }: Asking): Promise<Preview | null> {
  const { data } = await client.query({ query: PreviewPlanDocument, variables: { id } })
  const document = data && 'document' in data.document ? data.document.document : null
  const messages = document && 'messages' in document ? document.messages : []
  return messages.length > 0 ? { label: words.texts.day.title, ...said(messages, words) } : null
}

/** The wordings, each plan once, and their period where they share one. */
function said(messages: Preview_MessageFragment[], words: Words): Omit<Preview, 'label'> {
  const plans = new Set(messages.map(({ plan }) => planInWords(plan, words)))
  const periods = new Set(messages.map(({ period }) => periodInWords(period, words)))
  const foot = periods.size === 1 ? [...plans, ...periods] : [...plans]
  return { words: messages.map(({ message }) => message.text), quoted: true, foot: foot.filter(Boolean) }
}

function planInWords({ kind, number, issuer }: Preview_MessageFragment['plan'], { texts }: Words): string {
  return [[texts.kinds[kind], number].filter(Boolean).join(' '), issuer?.name].filter(Boolean).join(', ')
}

function periodInWords(
  { from, to, confirmedUntil }: Preview_MessageFragment['period'],
  { texts, locale }: Words,
): string {
  const { period } = texts.day
  if (!from) return ''
  const since = dayInWords(from, locale)
  if (to) return period.closed(since, dayInWords(to, locale))
  const open = `${period.open(since)}${period.openEnd}`
  return confirmedUntil ? `${open}. ${period.confirmed(dayInWords(confirmedUntil, locale))}` : open
}
