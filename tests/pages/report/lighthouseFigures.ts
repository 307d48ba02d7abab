import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../../server/graph/embedded/ports'
import { testBrowser } from '../../support/browser'
import type { Figure } from './figure'

const RUNS = 5
const HERE = join(import.meta.dirname, 'lighthouse')

interface Audit {
  url: string
  fcp: number
  lcp: number
  cls: number
  accessibility: number
  'best-practices': number
  seo: number
}

/** What Lighthouse measures as on a phone, for each page the median of five runs. */
export async function lighthouseFigures(origin: string, addresses: readonly string[]): Promise<Figure[]> {
  const port = await freePort()
  const browser = await testBrowser([`--remote-debugging-port=${port}`])
  const urls = addresses.map(address => origin + address)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(HERE, 'audit.mjs'), String(port), String(RUNS), ...urls],
    { cwd: HERE, maxBuffer: 1e7 },
  )
  await browser.close()
  const audits = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Audit)
  return audits.flatMap((audit, at) => {
    const of = (what: string) => `Lighthouse ${addresses[at]}: ${what}`
    const hundredths = (value: number) => Math.round(value * 100) / 100
    return [
      { what: of('FCP'), value: hundredths(audit.fcp / 1000), most: 1, unit: 's' },
      { what: of('LCP'), value: hundredths(audit.lcp / 1000), most: 1.5, unit: 's' },
      { what: of('CLS'), value: hundredths(audit.cls), most: 0.02 },
      { what: of('accessibility missed'), value: 100 - audit.accessibility, most: 0, unit: '%' },
      { what: of('best practices missed'), value: 100 - audit['best-practices'], most: 0, unit: '%' },
      { what: of('SEO missed'), value: 100 - audit.seo, most: 0, unit: '%' },
    ]
  })
}
