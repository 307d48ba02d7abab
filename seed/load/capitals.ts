/** A text printed in capitals only, as titles are: its letters tell nothing of the case meant. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
