import type { Texts } from '../texts/vi'

interface Entry {
  to: string
  label: string
  /** Paths that belong to the entry besides those that begin with `to`. */
  also?: string[]
}

/** The table of contents of the site: the masthead's row and the foot's list. */
export const navigation = (texts: Texts): Entry[] => [
  { to: '/', label: texts.nav.today },
  { to: '/dong-thoi-gian', label: texts.nav.timeline },
  { to: '/truy-nguyen', label: texts.nav.trace },
  { to: '/doi-chieu', label: texts.nav.compare },
  { to: '/van-ban', label: texts.nav.documents, also: ['/ke-hoach'] },
  { to: '/co-quan', label: texts.nav.agencies },
  { to: '/kiem-tra', label: texts.nav.check },
  { to: '/cho-venh', label: texts.nav.discrepancies },
  { to: '/chung-toi-giu-gi', label: texts.nav.coverage },
]

export function isUnder(path: string, { to, also = [] }: Entry): boolean {
  return [to, ...also].some(prefix => path === prefix || path.startsWith(`${prefix}/`))
}
