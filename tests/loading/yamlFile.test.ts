import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { readYamlFile } from '../../seed/load/register/yamlFile'
import { projectRoot } from '../../server/root'

/** As the reader of YAML takes it that also knows every place. */
const inFull = (source: string) => {
  const documents = parseAllDocuments(source, { prettyErrors: false })
  return Array.isArray(documents) ? documents.map(document => document.toJS()) : []
}
const valuesOf = (source: string) => readYamlFile('a.yaml', source, z.any()).values

test('the register is read as it stands there', () => {
  const folder = join(projectRoot, 'seed/register')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue
    const source = readFileSync(join(folder, file), 'utf8')
    expect(valuesOf(source), file).toEqual(inFull(source))
  }
})

const scalars = [
  ...['1', '-1', '+12', '012', '0o17', '0x1F', '0b101', '1_000', '1.5', '1_0.5', '.5', '5.', '1e3', '1E-3'],
  ...['.inf', '-.Inf', '.nan', '0', '-0', '1:30', '12:30:45', '2021-09-30', '2021-09-30T10:00:00Z'],
  ...['true', 'True', 'TRUE', 'yes', 'no', 'on', 'off', 'y', 'null', 'Null', '~', '', '""', "''"],
  ...['a: b', '"a: b"', 'a #b', 'a#b', "'it''s'", '"\\u0041\\n"', '|\n  a\n  b', '>-\n  a\n  b\n\n  c', '<<'],
  ...[
    '32** /BC-TBTT',
    'a *b',
    'a & b',
    'Sở: Y tế',
    '- a',
    '[a, b]',
    '{a: 1}',
    '=',
    '!',
    '100%',
    '50 %',
    '@a',
  ],
]
describe.each(['%', '- %', '[%]', '{k: %}', 'k: %', 'k:\n  %', '- - %'])('in %s', frame => {
  it.each(scalars)('%j is read alike by both readers, or told as a fault', scalar => {
    const source = frame.replace('%', () => scalar)
    const { values, problems } = readYamlFile('a.yaml', source, z.any())
    const documents = parseAllDocuments(source, { prettyErrors: false })
    const broken = Array.isArray(documents) && documents.some(({ errors }) => errors.length > 0)
    if (problems.length > 0) expect(broken).toBe(true)
    else expect(values).toEqual(inFull(source))
  })
})

it.each([
  'a: &x 1\nb: *x',
  '- &x 1\n- *x',
  '[&x 1, *x]',
  '{a: &x 1, b: *x}',
  'a:\n  &x 1\nb:\n  *x',
  '? &x a\n: *x',
])('an alias is refused wherever it stands: %j', source => {
  expect(readYamlFile('a.yaml', source, z.any()).problems).toMatchObject([
    { message: { vi: 'có bí danh (*), không dùng được trong sổ' } },
  ])
})

it('what is wrong is told with its line, whichever reader found it', () => {
  const { problems } = readYamlFile('a.yaml', 'a: 1\nb: x\n', z.object({ a: z.number(), b: z.number() }))
  expect(problems).toEqual([
    { file: 'a.yaml', line: 2, field: 'b', message: { en: 'must be a number', vi: 'cần số' } },
  ])
  expect(readYamlFile('a.yaml', 'a: 1\na: 2\n', z.any()).problems).toMatchObject([{ line: 2 }])
})
