import { isWrittenSyllable } from '../../schema/words/syllables'

/** Six letters or more, each alone between blanks, as a heading is set that is stretched to the width of a page. */
const SPACED = /(?<=^|[ \t])(?:[\p{L}\d/:–-][:.,]? {1,4}){5,}[\p{L}\d/:–-][:.,]?(?=[ \t]|$)/gmu
const PARTS = /\d+(?:\/\d+)*(?:\/?\p{Lu}+(?:-\p{Lu}+)*)*|\p{Lu}?\p{Ll}+|\p{Lu}+|[^\p{L}\d]+/gu
const NUMBER = /^\d/
const LETTER = /\p{L}/u
const MARKED = /[^\p{ASCII}]/u
const FOUR_LETTERS = /(?:\p{L}.*?){4}/u
/** A syllable is no longer. */
const LONGEST = 7
/** What such headings are made of, where two ways to part them fit (`ban hành`, `ba nhành`). */
const USUAL = new Set(
  'ban bộ chính chủ công cộng của định độc giám hành hạnh hòa hoạch họa hội kế khai kiến lập lệnh luật nam nghị nghĩa nhân phúc quốc quy quyết số sở tài thị thông thư thủ tịch tỉnh toàn trưởng tư tự tướng ủy văn về việc việt xã yêu'.split(
    ' ',
  ),
)

/** A text whose widely spaced words are closed: `Q U Y Ế T Đ Ị N H` is `QUYẾT ĐỊNH`. What is no syllables stays. */
export function closeWideSpacing(text: string): string {
  return text.replace(SPACED, spaced => closed(spaced) ?? spaced)
}

/** Null where the letters make no syllables, or none with a mark. */
function closed(spaced: string): string | null {
  if (!MARKED.test(spaced) || !FOUR_LETTERS.test(spaced)) return null
  const words = spaced.split(/ {2,}/).map(word => word.replaceAll(' ', ''))
  const parted: string[] = []
  for (const part of words.flatMap(word => word.match(PARTS) ?? [])) {
    if (!LETTER.test(part) || NUMBER.test(part)) parted.push(part)
    else {
      const syllables = syllablesOf(part)
      if (!syllables) return null
      parted.push(...syllables)
    }
  }
  return parted.join(' ').replace(/ (?=[:.,])/g, '')
}

interface Way {
  syllables: string[]
  usual: number
}

/** The fewest syllables that the letters make; of as many, the more usual ones. */
function syllablesOf(letters: string): string[] | null {
  const ways: (Way | null)[] = [{ syllables: [], usual: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    let best: Way | null = null
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = ways[start]
      const syllable = letters.slice(start, end)
      if (!before || !isWrittenSyllable(syllable.toLowerCase())) continue
      const usual = before.usual + (USUAL.has(syllable.toLowerCase()) ? 1 : 0)
      const way = { syllables: [...before.syllables, syllable], usual }
      if (!best || isBetter(way, best)) best = way
    }
    ways[end] = best
  }
  return ways[letters.length]?.syllables ?? null
}

function isBetter({ syllables, usual }: Way, than: Way): boolean {
  const fewer = than.syllables.length - syllables.length
  return fewer > 0 || (fewer === 0 && usual > than.usual)
}
