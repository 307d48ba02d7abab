import { writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { said } from '../../server/terminal/said.mjs'
import { applyCorrections } from '../load/register/corrections'
import { readRegister } from '../load/register/readRegister'
import { writeEntries } from '../load/register/writeEntry'
import { placeWords } from '../load/texts/placeWords'
import { expandPaths } from './files'
import { readOne } from './readOne'
import { requireFolder } from './requireFolder'

const unknown = () =>
  said(
    'It is not in the register yet: read it by “nguon read”, look it over and put it into the folder of the register.',
    'Chưa có trong sổ đăng ký. Hãy đọc bằng “nguon read”, soát lại rồi đặt vào thư mục của sổ đăng ký.',
  )

/**
 * Reads originals anew and writes their register files, an editor's corrections applied again. Corrections that no
 * longer fit are named on standard error, for a person to look at.
 * @returns exit code: 1 where a file cannot be read, is not in the register, or a correction no longer fits
 */
export async function runRenew(paths: string[], { register }: { register: string }): Promise<number> {
  const folder = await requireFolder(register)
  const { entries: reviewed } = await readRegister(folder)
  let faults = 0
  for (const path of await expandPaths(paths)) {
    const result = await readOne(path)
    if (result.fault !== undefined) {
      faults++
      process.stderr.write(`nguon renew: ${path}: ${result.fault}\n`)
      continue
    }
    if (!reviewed.some(({ file }) => file === result.entries[0]!.file)) {
      faults++
      process.stderr.write(`nguon renew: ${path}: ${unknown()}\n`)
      continue
    }
    const { text } = result
    const entries = result.entries.map(found => {
      const fresh = { ...found, words: placeWords(text, found) }
      const known = reviewed.find(({ file, part }) => file === fresh.file && part === fresh.part)
      if (!known) return fresh
      const { entry, lost } = applyCorrections(fresh, known)
      for (const line of lost) process.stderr.write(`nguon renew: ${path}: ${line}\n`)
      faults += lost.length
      return entry
    })
    const target = join(folder, `${parse(path).name}.yaml`)
    await writeFile(target, writeEntries(entries))
    process.stdout.write(`${target}\n`)
  }
  return faults > 0 ? 1 : 0
}
