import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long begin first: one that begins last keeps the whole run waiting, its worker alone at work. */
const LONG = ['embedded', 'many', 'properties', 'linear'].map(name => new RegExp(`/${name}\\.test\\.ts$`))

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
