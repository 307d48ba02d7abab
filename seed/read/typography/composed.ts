/**
 * The text in NFC. What Vietnamese papers are written in is so already, and seeing that costs a quarter of asking the
 * whole of Unicode.
 */
export function composed(text: string): string {
  return isPlain(text) ? text : text.normalize('NFC')
}

/** Only units that no normalization to NFC changes: Latin with its precomposed letters, and punctuation. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x300 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x205f)) continue
    return false
  }
  return true
}
