import { fold } from './fold'

/** What is written with dots between. */
export function phrases(text: string): string[] {
  return text.split('·').map(phrase => phrase.trim().replace(/\s+/g, ' '))
}

/** Pairs of such phrases, folded, a colon between the two. */
export function pairs(text: string): (readonly [string, string])[] {
  return text.split('·').map(pair => {
    const [from = '', to = ''] = pair.split(':').map(fold)
    return [from, to] as const
  })
}
