import type { Entry } from '../../read/entry'
import type { PassageText } from '../build/passages'
import { unitOf } from '../identity/unit'
import { asWasRead } from './lineEnds'
import { passagesOf } from './passagesOf'
import { type Dropped, verifyEntry } from './verify'

/**
 * The NFC text of an original by its file name; null where it is not at hand. How a container becomes text is known
 * to whoever loads, not here.
 */
export type TextOf = (file: string) => Promise<string | null>

export interface Checked {
  entries: Entry[]
  /** Paragraphs of the papers whose originals are at hand, by unit. */
  texts: Map<string, PassageText[]>
  dropped: Dropped[]
}

/** Checks every entry whose original is at hand against it, and takes the paragraphs from it. */
export async function checkOriginals(entries: readonly Entry[], textOf: TextOf): Promise<Checked> {
  const checked: Checked = { entries: [], texts: new Map(), dropped: [] }
  for (const entry of entries) {
    const original = await textOf(entry.file)
    if (original === null) {
      checked.entries.push(entry)
      continue
    }
    const text = asWasRead(original, entry)
    const verified = verifyEntry(entry, text)
    checked.entries.push(verified.entry)
    checked.dropped.push(...verified.dropped)
    checked.texts.set(unitOf(entry), passagesOf(text, entry))
  }
  return checked
}
