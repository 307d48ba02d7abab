import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take half a minute and more. One that begins last keeps the whole run waiting, its worker alone at work. */
const LONG = /\/(?:embedded|killedLoads|quality|stories|ask|ground|lastGood|many)\.[a-z.]*test\.ts$/

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...others.filter(isLong), ...others.filter(file => !isLong(file))]
  }
}
