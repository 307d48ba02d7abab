import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originalsAtHand, originalsFolder } from '../support/originals'

export interface Original {
  /** File name without `.txt`. */
  name: string
  file: string
  seed: boolean
  text: string
}

/** Every real paper at hand, in the order of their names; none where the folder is absent. */
export function originals(): Original[] {
  if (!originalsAtHand) return []
  return ['papers', 'seeds'].flatMap(folder =>
    readdirSync(join(originalsFolder, folder))
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => ({
        name: file.slice(0, -4),
        file,
        seed: folder === 'seeds',
        text: readFileSync(join(originalsFolder, folder, file), 'utf8'),
      })),
  )
}

/** The part that an answered paper belongs to, fixed by its name: rules are written looking at one part only. */
export function partOf(name: string): 'training' | 'kept aside' {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return ((hash >>> 16) & 1) === 0 ? 'training' : 'kept aside'
}
