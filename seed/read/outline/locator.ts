import type { Marker, MarkerKind } from './markers'

const RANK: Record<Exclude<MarkerKind, 'dash' | 'plus' | 'note'>, number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  letter: 6,
  roman: 7,
  number: 8,
  dotted: 9,
  point: 10,
}

const ABOVE_ARTICLE: Partial<Record<MarkerKind, string>> = {
  annex: 'Phụ lục',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
}
const BELOW_ARTICLE: Partial<Record<MarkerKind, string>> = { number: 'khoản', dotted: 'khoản', point: 'điểm' }

interface Step {
  kind: MarkerKind
  label: string
  rank: number
}

/** The way from the top of a paper to where its reader stands: `I` → `2` → `a`, and the paragraph counted there. */
export class Path {
  private steps: Step[] = []
  private paragraph = 0
  /** Locator of the section, made once until another is entered. */
  private made: string | null = null

  /** Enters what the marker numbers; deeper and equal steps are left. */
  enter(marker: Marker): void {
    if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'note') return
    const rank = rankOf(marker)
    while (this.steps.length > 0 && this.steps[this.steps.length - 1]!.rank >= rank) this.steps.pop()
    this.steps.push({ kind: marker.kind, label: marker.label, rank })
    this.paragraph = 0
    this.made = null
  }

  /** Depth of the innermost step, 1 at the top. */
  get depth(): number {
    return Math.max(1, this.steps.length)
  }

  /** Label last entered of a kind, or null where the reader is not inside one. */
  label(kind: MarkerKind): string | null {
    return this.steps.find(step => step.kind === kind)?.label ?? null
  }

  /** Locator of the section itself: `II.1.a`, `Điều 3 khoản 2`, `phần mở đầu`. */
  section(): string {
    this.made ??= this.locator()
    return this.made
  }

  /** Locator of the next paragraph there. */
  next(): string {
    this.paragraph++
    const section = this.section()
    return this.paragraph === 1 && section.startsWith('Điều') ? section : `${section} ¶${this.paragraph}`
  }

  private locator(): string {
    const inside = this.steps.findIndex(step => step.kind === 'article')
    if (inside >= 0) return this.article(this.steps.slice(inside))
    return this.steps.length === 0 ? 'phần mở đầu' : this.numbered()
  }

  private article(steps: readonly Step[]): string {
    const inner = steps.slice(1).map(step => ` ${BELOW_ARTICLE[step.kind] ?? 'mục'} ${step.label}`)
    return `Điều ${steps[0]!.label}${inner.join('')}`
  }

  private numbered(): string {
    if (this.steps.length === 1 && this.steps[0]!.rank > RANK.subsection) return this.steps[0]!.label
    const words = this.steps.filter(step => step.rank <= RANK.subsection)
    const labels = this.steps.filter(step => step.rank > RANK.subsection)
    const dotted = labels.findLastIndex(step => step.kind === 'dotted')
    const kept = dotted < 0 ? labels : labels.filter((step, i) => i >= dotted || step.kind !== 'number')
    const named = words.map(step => `${ABOVE_ARTICLE[step.kind]} ${step.label}`.trim()).join(' ')
    const numbers = kept.map(step => step.label).join('.')
    if (!named) return numbers
    const annexNumber = words.length === 1 && words[0]!.label !== ''
    return numbers ? `${named}${annexNumber ? '.' : ' '}${numbers}` : named
  }
}

function rankOf(marker: Marker): number {
  const rank = RANK[marker.kind as keyof typeof RANK]
  return marker.kind === 'dotted' ? rank + marker.label.split('.').length * 0.1 : rank
}
