import { describe, expect, it } from 'vitest'
import { contentOf, repositoryFiles } from './imports'

const code = repositoryFiles().filter(
  file => /^(schema|server|seed|client)\/.*\.(ts|tsx|mjs)$/.test(file) && !/\/generated\//.test(file),
)

const WIDTH = 110
/** A group, a look around, or alternatives without a blank on both sides of the bar. */
const PATTERN = /\(\?[:=!<]|[^\s|]\|[^\s|]/
const COMMENT = /^\s*(?:\/?\*|\/\/)/

/** Lines that hold a pattern and are wider than a reader sees at once: their words belong in a list, a word a line. */
const longPatterns = (text: string): string[] =>
  text.split('\n').filter(line => line.length > WIDTH && PATTERN.test(line) && !COMMENT.test(line))

describe('patterns are made from lists', () => {
  it('no line of a pattern is wider than a screen', () => {
    const found = code.flatMap(file =>
      longPatterns(contentOf(file)).map(line => `${file}: ${line.slice(0, 80)}`),
    )
    expect(found).toEqual([])
  })
})

describe('the search for long patterns', () => {
  const words = Array.from({ length: 20 }, (_, at) => `tiếng ${at}`)

  it.each([
    ['a literal', `const WORDS = /^(?:${words.join('|')})/u`],
    ['alternatives without a group', `  /${words.join('|')}/`],
    ['a template', `  \`(?<!\\p{L})(\${A.join('|')}) ${'x'.repeat(90)}(?!\\p{L})\`,`],
    ['a split line', `  '${words.join('|')}'.split('|'),`],
    ['a look ahead', `  \`${'y'.repeat(110)}(?=x)\`,`],
  ])('finds %s', (_, text) => {
    expect(longPatterns(`const a = 1\n${text}\n`)).toHaveLength(1)
  })

  it.each([
    ['a comment', `/** ${words.join('|')} */`],
    [
      'a sentence',
      `    message: 'Văn bản này ghi số khác nhau cho cùng một việc, cùng một ngày: ${words.join(', ')}.',`,
    ],
    ['a condition', `  if (${words.map((_, at) => `isLong(text, ${at})`).join(' || ')}) return`],
    ['a short pattern', '/^(?:bộ|sở)/u'],
  ])('lets %s be', (_, text) => {
    expect(longPatterns(text)).toEqual([])
  })
})
