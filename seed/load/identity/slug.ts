import { createHash } from 'node:crypto'
import { fold } from '../../../schema/words/fold'

/** Letters, digits and single hyphens: `Tiểu ban Truyền thông` gives `tieu-ban-truyen-thong`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A slug of bounded length: a longer one ends in a hash of the whole, so that two long texts stay two. */
export function boundedSlug(text: string, longest = 60): string {
  const whole = slug(text)
  if (whole.length <= longest) return whole
  return `${whole.slice(0, longest).replace(/-[^-]*$/, '')}-${shortHash(whole, 8)}`
}

/** First `length`, an even number, hexadecimal digits of the SHA-256 of the parts. */
export function shortHash(text: string, length = 16): string {
  // A part of a longer string would keep all of it.
  return createHash('sha256')
    .update(text)
    .digest()
    .toString('hex', 0, length / 2)
}
