import type { Entry } from '../../read/entry'

/** Name of the unit that a register entry is: one text, or one part of it. */
export function unitOf({ file, part }: Pick<Entry, 'file' | 'part'>): string {
  return `${file}#${part}`
}
