/** Units that composing may change or move; Latin with its precomposed letters and punctuation are none. */
const UNSETTLED = /[\u0300-\u1dff\u1f00-\u200f\u2060-\uffff]/

/** The text in NFC. Vietnamese papers mostly are so already, and to see that costs a fifth of composing them. */
export function composed(text: string): string {
  return UNSETTLED.test(text) ? text.normalize('NFC') : text
}
