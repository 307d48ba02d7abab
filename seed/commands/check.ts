import { basename } from 'node:path'
import { said } from '../../server/terminal/said.mjs'
import { readRegister } from '../load/register/readRegister'
import { compareFacts, type FactState } from '../load/texts/compareFacts'
import { asWasRead } from '../load/texts/lineEnds'
import { expandPaths } from './files'
import { readOne } from './readOne'
import { requireFolder } from './requireFolder'

export interface CheckOptions {
  /** Folder of the register. */
  register: string
}

/**
 * Reads originals again and reports each fact that the register has of them as exact, moved, changed or gone; files of which
 * the register has nothing are named.
 * @returns exit code: 1 where a fact is changed or gone or a file cannot be read, 2 where nothing could be compared
 */
export async function runCheck(paths: string[], { register }: CheckOptions): Promise<number> {
  const { entries } = await readRegister(await requireFolder(register))
  let compared = 0
  let faults = 0
  for (const path of await expandPaths(paths)) {
    const held = entries.filter(({ file }) => file === basename(path))
    if (held.length === 0) {
      process.stdout.write(`${path}: ${said('is not in the register', 'không có trong sổ')}\n`)
      continue
    }
    const original = await readOne(path)
    if (original.fault !== undefined) {
      faults++
      process.stderr.write(`nguon check: ${path}: ${original.fault}\n`)
      continue
    }
    for (const entry of held) {
      const fresh = original.entries.find(({ part }) => part === entry.part) ?? null
      const states = compareFacts(entry, asWasRead(original.text, entry), fresh)
      compared += states.length
      const count = (state: FactState['state']) => states.filter(one => one.state === state).length
      faults += count('changed') + count('gone')
      const told = (['exact', 'changed', 'gone', 'moved'] as const)
        .filter(state => state !== 'moved' || count(state) > 0)
        .map(state => `${count(state)} ${wordOf(state)}`)
      process.stdout.write(`${path} ${said('part', 'phần')} ${entry.part}: ${told.join(', ')}\n`)
      for (const { what, state, fact, now } of states) {
        const place = `${what} ${fact.locator} [${fact.start}–${fact.end}]`
        const instead = now === null || state === 'exact' || state === 'moved' ? '' : ` → “${oneLine(now)}”`
        process.stdout.write(`  ${wordOf(state)} ${place} “${oneLine(fact.quote)}”${instead}\n`)
      }
    }
  }
  if (compared === 0 && faults === 0) return 2
  return faults > 0 ? 1 : 0
}

const wordOf = (state: FactState['state']): string =>
  said(state, { exact: 'khớp', moved: 'dời chỗ', changed: 'khác', gone: 'mất' }[state])

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
