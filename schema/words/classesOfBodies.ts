import { tokens } from './fold'

const EACH = /^(?:tat ca |toan bo )?(?:cac|moi|nhung|tung) |^(?:tat ca|toan bo) /
const EVERYWHERE = new RegExp(
  [
    ' (?:(?:cua|o|tai) )?(?:cac )?(?:tinh|dia phuong)(?: thanh pho)?',
    '(?: truc thuoc trung uong)?(?: (?:trong|tren) (?:ca nuoc|toan quoc))?$',
  ].join(''),
)
const HERE = / (?:tren|thuoc|trong|tai) (?:dia ban|toan tinh|toan quoc|ca nuoc|pham vi)\b.*$/

/** What bodies of one kind are called, without the words for `each` and `everywhere`: `các Sở Y tế`, `Sở Y tế các tỉnh` are `so y te`. */
export function kindOfBodies(name: string): string {
  return tokens(name).join(' ').replace(HERE, '').replace(EVERYWHERE, '').replace(EACH, '')
}

/** True where a name means every body of its kind. */
export function namesAll(name: string): boolean {
  const words = tokens(name).join(' ').replace(HERE, '')
  return EACH.test(words) || EVERYWHERE.test(words)
}

/** `Các Sở Y tế` as it stands within a sentence: `các Sở Y tế`. */
export const withinSentence = (name: string): string =>
  EACH.test(tokens(name).join(' ')) ? name.charAt(0).toLowerCase() + name.slice(1) : name
