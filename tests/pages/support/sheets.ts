import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** The page as printed: for each sheet its size in mm and its words. */
export async function sheets(page: Page): Promise<{ width: number; height: number; words: string }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const printed = await getDocument({ data, verbosity: 0 }).promise
  const all = Array.from({ length: printed.numPages }, async (_, at) => {
    const sheet = await printed.getPage(at + 1)
    const { width, height } = sheet.getViewport({ scale: 25.4 / 72 })
    const { items } = await sheet.getTextContent()
    const words = items.map(item => ('str' in item ? item.str : '')).join('')
    return { width: Math.round(width), height: Math.round(height), words: words.normalize('NFC') }
  })
  return Promise.all(all)
}

export const A4_WIDE = { width: 297, height: 210 }
