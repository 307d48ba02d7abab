import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Told<T> = { value: T } | { fault: string }

const ASK_EVERY_MS = 100

/**
 * What is started beside the tests that do not need it, told in a file when it is there.
 * @returns the file, for `whenThere`
 */
export async function startBeside<T>(
  starting: Promise<T>,
): Promise<{ file: string; forget(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nguon-under-way-'))
  const file = join(folder, 'told.json')
  const tell = async (told: Told<T>) => {
    await writeFile(`${file}.next`, JSON.stringify(told))
    await rename(`${file}.next`, file)
  }
  starting.then(
    value => tell({ value }),
    error => tell({ fault: String(error?.stack ?? error) }),
  )
  return { file, forget: () => rm(folder, { recursive: true, force: true }) }
}

/** @throws what kept it from starting */
export async function whenThere<T>(file: string): Promise<T> {
  while (!existsSync(file)) await new Promise(resolve => setTimeout(resolve, ASK_EVERY_MS))
  const told: Told<T> = JSON.parse(await readFile(file, 'utf8'))
  if ('fault' in told) throw new Error(told.fault)
  return told.value
}
