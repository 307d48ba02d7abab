import { type Request, Router } from 'express'
import { print } from 'graphql'
import { pageOperation } from '../../client/src/entry.server'
import { readEntry } from './assets'
import { serveFiles } from './files'
import { redirect } from './redirect'
import { sendMade } from './send'

type Site = Parameters<typeof pageOperation>[1]

/** The editor makes styles as it goes and draws with pictures in its style sheet; no script but ours, no other host. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * `/explorer`: GraphiQL over the service. `?trang=/thong-diep/2021-09-30` leads to it with the question of that page in
 * the address.
 */
export async function explorerPage(build: string, siteOf: (request: Request) => Site): Promise<Router> {
  const html = htmlOf(await readEntry(build, 'main.tsx', '/explorer/'))
  const explorer = Router()
  explorer.use(await serveFiles(build, '/explorer/'))
  explorer.get('/explorer', async (request, response) => {
    const { trang } = request.query
    if (typeof trang === 'string') return redirect(response, 302, await filledIn(trang, siteOf(request)))
    response.type('html').set('Content-Security-Policy', policy).set('X-Robots-Tag', 'noindex')
    await sendMade(request, response, html)
  })
  return explorer
}

/** The explorer with the question of the page at a path; a question has no limit of length after `#`. */
async function filledIn(path: string, site: Site): Promise<string> {
  const url = new URL(`${site.origin}/${path.replace(/^\/+/, '')}`)
  const found = await pageOperation(url, site)
  if ('redirect' in found) return `/explorer?trang=${encodeURIComponent(found.redirect)}`
  const { operation } = found
  if (!operation) return '/explorer'
  const asked = new URLSearchParams({
    query: print(operation.query),
    variables: JSON.stringify(operation.variables, null, 2),
  })
  return `/explorer#${asked}`
}

const htmlOf = ({ script, styles }: { script: string; styles: string[] }) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>GraphiQL · Nguồn</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${styles.map(style => `<link rel="stylesheet" href="${style}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<div id="explorer"></div>
<noscript><p lang="vi">Trang thử truy vấn cần JavaScript. Dữ liệu của mỗi trang đọc được ở liên kết JSON cuối trang.</p></noscript>
</body>
</html>
`
