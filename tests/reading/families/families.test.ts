import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { CitationFact, Entry, TaskFact } from '../../../seed/read/entry'
import { read } from '../../../seed/read/read'

/** What a paper must give; only the attributes that are named count. `cites` is the whole list, `has` a part of it. */
interface Expected {
  cites?: string[]
  has?: string[]
  tasks?: string[]
  messages?: string[]
  parts?: number
  [attribute: string]: unknown
}

const FOLDER = fileURLToPath(new URL('papers/', import.meta.url))
const names = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.slice(0, -4))

/** Papers of the families that the corpus does not hold: their forms are real, they themselves were made up. */
describe.each(names)('%s', name => {
  const [entry, ...others] = read(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), `${name}.txt`)
  const { cites, has, tasks, messages, parts, ...attributes }: Expected = parse(
    readFileSync(`${FOLDER}${name}.yaml`, 'utf8'),
  )

  test('header', () => {
    const found: Record<string, unknown> = attributesOf(entry!)
    expect(Object.fromEntries(Object.keys(attributes).map(key => [key, found[key]]))).toEqual(attributes)
  })
  if (cites)
    test('citations', () => {
      expect(entry!.citations.map(citation)).toEqual(cites)
    })
  if (has)
    test('citations among others', () => {
      expect(entry!.citations.map(citation)).toEqual(expect.arrayContaining(has!))
    })
  if (tasks)
    test('tasks', () => {
      expect(entry!.tasks.map(task)).toEqual(tasks)
    })
  if (messages)
    test('messages', () => {
      expect(entry!.messages.map(({ text }) => text)).toEqual(messages)
    })
  if (parts)
    test('papers in the file', () => {
      expect(1 + others.length).toBe(parts)
    })
})

function attributesOf({ document }: Entry) {
  const { issuer, signer, ...rest } = document
  return {
    ...rest,
    issuer: issuer?.name ?? null,
    parent: issuer?.parent ?? null,
    province: issuer?.province ?? null,
    signer: signer?.name ?? null,
    post: signer?.title ?? null,
    mode: signer?.mode ?? null,
  }
}

/** `245/KH-UBND PLAN 2021-10-14 REPORTS_ON`, `~` where nothing is known. */
function citation({ number, kind, issued, relation, from }: CitationFact): string {
  return [number ?? '~', kind, issued ?? '~', relation, ...(from ? ['from', from] : [])].join(' ')
}

/** `Bộ Y tế + Bộ Công an < 2021-08-05`: who leads, who joins, by when. */
function task({ agencies, due }: TaskFact): string {
  const names = (role: string) =>
    agencies
      .filter(one => one.role === role)
      .map(one => one.name)
      .join(', ')
  const joining = names('JOIN')
  return `${names('LEAD') || '~'}${joining && ` + ${joining}`}${due ? ` < ${due}` : ''}`
}
