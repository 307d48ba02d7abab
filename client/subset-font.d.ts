/** The part of the library that we use; it ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt'
    /** Leaves out glyphs that only features such as small capitals would reach. */
    noLayoutClosure?: boolean
    variationAxes?: Record<string, number | { min: number; max: number }>
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>
}
