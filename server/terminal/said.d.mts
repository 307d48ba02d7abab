/** One of two wordings of the same, in the language of whoever reads the terminal. */
export function said(english: string, vietnamese: string): string
