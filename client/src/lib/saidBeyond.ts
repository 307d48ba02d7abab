const bracketed = /\([^()]*\)/g

/**
 * What a sentence says beyond the quotation beside it: nothing, only what it has in brackets (`(tính đến ngày …)`), or
 * all of it, where another of its words is not in the quotation.
 */
export function saidBeyond(sentence: string, quotation: string): string {
  const quoted = new Set(wordsOf(quotation))
  const isNew = (text: string) => wordsOf(text).some(word => !quoted.has(word))
  if (isNew(sentence.replace(bracketed, ' '))) return sentence
  return (sentence.match(bracketed) ?? []).filter(isNew).join(' ')
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? []
