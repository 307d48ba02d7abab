/** Controls, half letters, signs that turn the direction of what follows, and the two that are no letters at all. */
const UNSEEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** The text without signs that show as nothing and that no XML may hold. */
export const printable = (text: string): string => text.replace(UNSEEN, '')
