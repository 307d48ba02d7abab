import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { projectRoot } from '../../server/root'
import { said } from '../../server/terminal/said.mjs'
import { program } from './program'

/** All that the command says on a terminal of that locale. */
function told(locale: string, ...args: string[]): string {
  const { LC_ALL, LC_MESSAGES, LANG, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...env, LANG: locale },
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`
}
const VIETNAMESE = /[ăâđêôơưạảấầẩậắằặẹẻếềểệịỉọỏốồổộớờợụủứừữựỳỵỷ]/i
/** Words that the library of the command line, or we, say in English alone. */
const ENGLISH =
  /\b(?:usage|options|commands|arguments|default|display|error|unknown|missing|there is no|folder)\b:?/i

describe.each([
  ['help', ['--help']],
  ['help of a command', ['load', '--help']],
  ['a missing argument', ['check']],
  ['an unknown command', ['lod']],
  ['an unknown option', ['read', '--jsn', 'x']],
  ['no folder', ['load', '/no-such']],
])('%s', (_, args) => {
  it('is in Vietnamese where the terminal is', () => {
    const words = told('vi_VN.UTF-8', ...args).replaceAll(/[[<(].*?[\])>]/g, '')
    expect(words).toMatch(VIETNAMESE)
    expect(words.replaceAll('/no-such', '')).not.toMatch(ENGLISH)
  })
})

it.each([
  ['C.UTF-8', ['load', '--help']],
  ['vie', ['read', '/no-such.txt']],
])('on a terminal of %s all is in English', (locale, args) => {
  expect(told(locale, ...args).replaceAll('Nguồn', '')).not.toMatch(VIETNAMESE)
})

test('the language is that of the strongest setting', () => {
  const ask = (settings: Record<string, string>) =>
    execFileSync(
      process.execPath,
      [
        '-e',
        `import('${join(projectRoot, 'server/terminal/said.mjs')}').then(({ said }) => console.log(said('en', 'vi')))`,
      ],
      { env: settings, encoding: 'utf8' },
    ).trim()
  expect(ask({ LANG: 'vi_VN.UTF-8', LC_ALL: 'C' })).toBe('en')
  expect(ask({ LANG: 'C', LC_MESSAGES: 'vi' })).toBe('vi')
  expect(ask({ LANG: 'vi', LC_ALL: '' })).toBe('vi')
  expect(said('one', 'one')).toBe('one')
})
