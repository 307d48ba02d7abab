/** Where the word that ends before `at` begins (a space stands between); `at` itself where none does. */
export function wordBefore(text: string, at: number): number {
  const end = at - 1
  if (text.charCodeAt(end) !== 0x20) return at
  let start = end
  while (start > 0 && end - start < 24 && !' (“"'.includes(text.charAt(start - 1))) start--
  return start
}
