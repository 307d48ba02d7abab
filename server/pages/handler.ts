import { type ErrorRequestHandler, type NextFunction, type Request, type Response, Router } from 'express'
import { Temporal } from 'temporal-polyfill'
import { failureOf, render, renderFailure } from '../../client/src/entry.server'
import { Busy } from '../gate'
import { idOfRequest, withId } from '../http/reply'
import { readAssets, readCardStyle } from './assets'
import { serveCards } from './cards'
import { checkForm } from './checkForm'
import { explorerPage } from './explorer'
import { serveFiles } from './files'
import { contentSecurityPolicy, securityHeaders } from './headers'
import { type Html, keptPages, type PageSource } from './keptPages'
import { Made } from './made'
import { oneAddress } from './oneAddress'
import { originOf } from './origin'
import { asksForData, pageAsData } from './pageAsData'
import { previewPictures } from './preview/pictures'
import { redirect } from './redirect'
import { sendMade } from './send'
import { urlOf } from './urlOf'

export interface PagesOptions extends PageSource {
  /** Folder of the client build, `build/client`. */
  clientBuild: string
  /** Folder of the explorer's build, `build/explorer`; without it there is no explorer. */
  explorerBuild?: string
  /** What permanent addresses begin with; taken from the request when absent. */
  origin?: string
  /** Told of every fault of ours that a reader met. */
  report?: (error: unknown) => void
}

const NOT_NOW = 'Lúc này chưa trả lời được; xin thử lại sau vài giây.'

/** Every page and its files, for an Express application that has handled its other addresses before. */
export async function createPages({
  execute,
  pinned,
  tellPage,
  clientBuild,
  explorerBuild,
  origin,
  report = console.error,
}: PagesOptions): Promise<Router> {
  const files = await readAssets(clientBuild)
  const pages = Router()
  pages.use(securityHeaders)
  pages.use(await serveFiles(clientBuild))
  const optionsFor = (request: Request) => ({
    execute,
    files,
    explorer: explorerBuild !== undefined,
    today: Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString(),
    origin: originOf(request, origin),
  })
  pages.use(
    checkForm(async (request, response, form) => {
      const options = optionsFor(request)
      const page = await render(urlOf(request, options.origin), { ...options, form })
      if ('redirect' in page) redirect(response, 303, page.redirect)
      else await sendHtml(request, response, { status: page.status, html: new Made(page.html) })
    }),
  )
  pages.use(onlyReading)
  if (explorerBuild) pages.use(await explorerPage(explorerBuild, optionsFor))
  pages.use(oneAddress)
  pages.use(previewPictures(execute, files, clientBuild))
  pages.use(serveCards(await readCardStyle(clientBuild), optionsFor))
  pages.use(pageAsData(optionsFor))
  const keep = keptPages({ execute, pinned, ...(tellPage && { tellPage }) })
  pages.use(async (request, response) => {
    const options = optionsFor(request)
    const url = urlOf(request, options.origin)
    const page = await keep(`${options.today} ${url.href}`, source =>
      render(url, { ...options, execute: source }),
    )
    if ('redirect' in page) redirect(response, page.forGood ? 301 : 302, page.redirect)
    else await sendHtml(request, response, page)
  })
  const failed: ErrorRequestHandler = async (error, request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof Busy || failureOf(error)?.status === 503) {
      response.status(503).set('Retry-After', '5').type('text').send(withId(NOT_NOW))
      return
    }
    report(error)
    if (asksForData(request)) {
      response.status(500).json({
        errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL', ...idOfRequest() } }],
      })
      return
    }
    const options = optionsFor(request)
    const html = await renderFailure(urlOf(request, options.origin), {
      ...options,
      correlationId: idOfRequest().correlationId ?? null,
    })
    await sendHtml(request, response, { status: 500, html: new Made(html) })
  }
  pages.use(failed)
  return pages
}

function onlyReading(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') next()
  else response.status(405).set('Allow', 'GET, HEAD').type('text').send('Trang chỉ để đọc: GET hoặc HEAD.\n')
}

function sendHtml(request: Request, response: Response, { status, html, aged }: Html): Promise<void> {
  if (status === 503) response.set('Retry-After', '5')
  if (aged) response.set('Warning', '110 - "Response is Stale"')
  response.status(status).type('html').set('Content-Security-Policy', contentSecurityPolicy(html.text))
  return sendMade(request, response, html)
}
