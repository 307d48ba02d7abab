const markup = /\*+|<\/?su[bp]>/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no feed may hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g

/** Words of a paper in one line of plain text: no mark-up of the source, no line breaks, no control characters. */
export const oneLine = (text: string): string => text.replace(markup, '').replace(unprintable, ' ').trim()
