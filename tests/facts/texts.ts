import { originalsIn } from '../../seed/commands/originals'
import { originalsFolder } from '../support/originals'

/** The texts of originals, as far as they are at hand. */
export async function textsOf(files: Iterable<string>): Promise<Map<string, string>> {
  const textOf = await originalsIn(originalsFolder)
  const texts = new Map<string, string>()
  for (const file of new Set(files)) {
    const text = await textOf(file)
    if (text !== null) texts.set(file, text)
  }
  return texts
}
