/** Names in the order of a Vietnamese dictionary. */
export const alphabetically: (a: string, b: string) => number = new Intl.Collator('vi').compare
