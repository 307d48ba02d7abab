import { basename } from 'node:path'
import { readRegister } from '../load/register/readRegister'
import { compareFacts } from '../load/texts/compareFacts'
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
      process.stdout.write(`${path}: không có trong sổ\n`)
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
      const count = (state: string) => states.filter(one => one.state === state).length
      faults += count('changed') + count('gone')
      const moved = count('moved') > 0 ? `, ${count('moved')} moved` : ''
      process.stdout.write(
        `${path} phần ${entry.part}: ${count('exact')} exact, ${count('changed')} changed, ${count('gone')} gone${moved}\n`,
      )
      for (const { what, state, fact, now } of states) {
        const place = `${what} ${fact.locator} [${fact.start}–${fact.end}]`
        const instead = now === null || state === 'exact' || state === 'moved' ? '' : ` → “${oneLine(now)}”`
        process.stdout.write(`  ${state} ${place} “${oneLine(fact.quote)}”${instead}\n`)
      }
    }
  }
  if (compared === 0 && faults === 0) return 2
  return faults > 0 ? 1 : 0
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
