import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isDay } from '../../../schema/words/calendar'
import { createClient } from '../app/apolloClient'
import { failureOf } from '../app/failure'
import type { DocumentFiles } from '../app/HtmlDocument'
import { localeOf, type Site, type SiteWithTexts } from '../app/site'
import { textsOf } from '../app/texts'
import { dayInWords } from '../lib/dayWords'
import { type Execute, executeLink } from '../lib/executeLink'
import { Card } from './Card'
import { CardHtml } from './CardHtml'
import { CardNote } from './CardNote'
import { CardDocument } from './generated/card'

interface Options extends Omit<Site, 'locale'> {
  execute: Execute
  files: Pick<DocumentFiles, 'fonts'>
  /** The rules of the style sheet. */
  style: string
}
export interface RenderedCard {
  status: number
  html: string
}

/** The card that is always of today. */
const TODAY = 'hom-nay'

/** The card of `/nhung/hom-nay` or `/nhung/2021-09-10` as an HTML document; `which` is the last part of that path. */
export async function renderCard(url: URL, which: string, options: Options): Promise<RenderedCard> {
  const { execute, files, style, ...rest } = options
  const locale = localeOf(url.pathname)
  const texts = await textsOf(locale)
  const site: SiteWithTexts = { ...rest, locale, texts }
  const made = (status: number, title: string, pagePath: string, card: ReactNode) => ({
    status,
    html: `<!DOCTYPE html>${renderToStaticMarkup(
      <CardHtml site={site} style={style} fonts={files.fonts} title={title} pagePath={pagePath}>
        {card}
      </CardHtml>,
    )}`,
  })
  const { unreadable } = texts.day
  const frozen = which === TODAY ? null : which
  if (frozen !== null && !isDay(frozen)) {
    return made(404, unreadable.title, '/', <CardNote title={unreadable.title} say={unreadable.say(which)} />)
  }
  const client = createClient(executeLink(execute))
  try {
    const { data } = await client.query({ query: CardDocument, variables: { on: frozen } })
    if (!data) throw new Error('The question of a card has neither data nor an error')
    const title = frozen ? texts.day.titleOf(dayInWords(frozen, locale)) : texts.day.titleToday
    const pagePath = frozen ? `/thong-diep/${frozen}` : '/'
    return made(200, title, pagePath, <Card answer={data.currentMessage} frozen={frozen} />)
  } catch (error) {
    const failed = failureOf(error)
    if (!failed) throw error
    const { title, database, internal } = texts.problems.error
    const say = failed.status === 503 ? database : internal
    return made(failed.status, title, '/', <CardNote title={title} say={say} />)
  } finally {
    client.stop()
  }
}
