import { join } from 'node:path'
import { originalsIn } from '../../seed/commands/originals'
import { assemble } from '../../seed/load/assemble'
import { applyCorrections } from '../../seed/load/register/corrections'
import { readRegister } from '../../seed/load/register/readRegister'
import type { Entry } from '../../seed/read/entry'
import { read } from '../../seed/read/read'
import { projectRoot } from '../../server/root'
import { originalsFolder } from '../support/originals'
import type { Facts } from './facts'
import { factsOfImage } from './fromImage'

/** The originals read anew, an editor's corrections applied, put together in memory: what renewing and loading would give. */
export async function factsOfReading(): Promise<Facts> {
  const { entries, editor } = await readRegister(join(projectRoot, 'seed/register'))
  const textOf = await originalsIn(originalsFolder)
  const fresh: Entry[] = []
  for (const reviewed of entries) {
    const text = await textOf(reviewed.file)
    const found =
      text === null ? undefined : read(text, reviewed.file).find(({ part }) => part === reviewed.part)
    fresh.push(found ? applyCorrections(found, reviewed).entry : reviewed)
  }
  return factsOfImage(assemble(fresh, editor).image)
}

/** The register as it is, put together in memory. */
export async function factsOfRegister(): Promise<Facts> {
  const { entries, editor } = await readRegister(join(projectRoot, 'seed/register'))
  return factsOfImage(assemble(entries, editor).image)
}
