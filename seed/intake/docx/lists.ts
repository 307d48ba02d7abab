import { numeral } from './numeral'
import { childOf, childrenOf, switchOf, valOf } from './xml'

/** One level of a list, as `numbering.xml` describes it. */
interface Level {
  start: number
  format: string
  /** `Điều %1.`, `%1.%2.`, or the sign of a bullet. */
  text: string
  /** Between the number and the words. */
  suffix: string
  /** Numbers of the levels above are written in figures. */
  isLegal: boolean
  /** The level whose step begins this one anew; null where the one above does. */
  restart: number | null
  /** Paragraphs of this style are of this level. */
  style: string | null
}

interface List {
  /** Lists that share a description count on together. */
  counted: string
  levels: Map<number, Level>
  /** Numbers with which the levels of this list begin, in place of where the counting stands. */
  starts: Map<number, number>
}

const MOST_LEVELS = 9

/** Counts the paragraphs of a document's lists in their order, as Word does, and says what each is marked with. */
export class Lists {
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(numbering: Document | null, linked: (style: string) => string | null) {
    if (!numbering?.documentElement) return
    const root = numbering.documentElement
    const described = new Map<string, Element>()
    for (const list of childrenOf(root, 'w:abstractNum'))
      described.set(list.getAttribute('w:abstractNumId') ?? '', list)
    const numbered = [...childrenOf(root, 'w:num')]
    const describedBy = (id: string | null): string | null =>
      valOf(
        numbered.find(num => num.getAttribute('w:numId') === id),
        'w:abstractNumId',
      )
    for (const num of numbered) {
      const own = valOf(num, 'w:abstractNumId') ?? ''
      const link = valOf(described.get(own), 'w:numStyleLink')
      const counted = (link && describedBy(linked(link))) || own
      this.lists.set(num.getAttribute('w:numId') ?? '', listOf(num, counted, described.get(counted)))
    }
  }

  /** The level of a list that paragraphs of a style have. */
  levelOfStyle(list: string, style: string): number | null {
    const levels = this.lists.get(list)?.levels ?? []
    for (const [level, { style: of }] of levels) if (of === style) return level
    return null
  }

  /** The mark of the next paragraph of a list and level with what stands behind it; empty where it has none. */
  next(id: string, at: number): string {
    const list = this.lists.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    if (level.format === 'bullet') return `${bullet(level.text)} `
    const counters = this.count(id, list, at)
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1
      const format = level.isLegal ? 'decimal' : (list.levels.get(of)?.format ?? 'decimal')
      return numeral(counters[of] ?? list.levels.get(of)?.start ?? 1, format)
    })
    return text && text + level.suffix
  }

  private count(id: string, list: List, at: number): (number | undefined)[] {
    const counters = this.counters.get(list.counted) ?? []
    this.counters.set(list.counted, counters)
    if (!this.begun.has(id)) {
      this.begun.add(id)
      for (const level of list.starts.keys()) counters[level] = undefined
    }
    const before = counters[at]
    counters[at] =
      before === undefined ? (list.starts.get(at) ?? list.levels.get(at)?.start ?? 1) : before + 1
    for (let below = at + 1; below < MOST_LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counters[below] = undefined
    }
    return counters
  }
}

function listOf(num: Element, counted: string, described: Element | undefined): List {
  const levels = new Map<number, Level>()
  const starts = new Map<number, number>()
  for (const level of described ? childrenOf(described, 'w:lvl') : [])
    levels.set(placeOf(level), levelOf(level))
  for (const change of childrenOf(num, 'w:lvlOverride')) {
    const level = childOf(change, 'w:lvl')
    if (level) levels.set(placeOf(change), levelOf(level))
    const start = valOf(change, 'w:startOverride')
    if (start !== null) starts.set(placeOf(change), Number(start))
  }
  return { counted, levels, starts }
}

const placeOf = (level: Element): number => Number(level.getAttribute('w:ilvl') ?? 0)

function levelOf(level: Element): Level {
  const restart = valOf(level, 'w:lvlRestart')
  return {
    start: Number(valOf(level, 'w:start') ?? 0),
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    suffix: valOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    isLegal: switchOf(level, 'w:isLgl') === true,
    restart: restart === null ? null : Number(restart),
    style: valOf(level, 'w:pStyle'),
  }
}

/** Signs of symbol fonts are dashes to a reader; `+` stays one, for it is the level below. */
const bullet = (sign: string): string => (sign.trim() === '+' ? '+' : '-')
