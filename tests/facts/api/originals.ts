import type { Slice } from '../facts'

/** The originals of the held documents. One document may be held twice, and the API does not tell which is quoted. */
export class Originals {
  constructor(
    /** Files of each held document, by its id. */
    readonly files: ReadonlyMap<string, readonly string[]>,
    /** Texts by file, as far as they are at hand. */
    readonly texts: ReadonlyMap<string, string>,
  ) {}

  filesOf(id: string): readonly string[] {
    return this.files.get(id) ?? []
  }

  /** The file that has every slice where it says; else the first. */
  fileOf(id: string, slices: readonly Slice[]): string | null {
    const files = this.filesOf(id)
    const quoted = files.find(file =>
      slices.every(({ start, end, quote }) => this.texts.get(file)?.slice(start, end) === quote),
    )
    return quoted ?? files[0] ?? null
  }
}
