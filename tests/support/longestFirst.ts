import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take half a minute and more, in the order in which they begin: those that wait for a database beside those
 * that keep a browser busy. One that begins last keeps the whole run waiting, its worker alone at work.
 */
const LONG = ['many', 'embedded', 'quality', 'stories', 'killedLoads', 'ask', 'ground', 'lastGood'].map(
  name => new RegExp(`/${name}\\.[a-z.]*test\\.ts$`),
)

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex(name => name.test(moduleId))
  return at === -1 ? LONG.length : at
}
