/** A stretch of days on the lane, in days of the scale, half-open. */
export interface Stretch {
  a: number
  b: number
}
/** Days without a message; behind one without an end they are its trail, whose words end where it ends. */
export interface Gap extends Stretch {
  trail?: boolean
}
/** Where the words of a stretch stand: above or below its bar, how far before its beginning, how wide, all in days. */
export interface Caption {
  side: 'up' | 'down'
  shift: number
  width: number
}
export interface PlacedBar {
  /** Bars in force on the same days stand one below the other. */
  row: number
  /** Null where there is no room, or where the words of its cluster stand for it. */
  caption: Caption | null
  /** Its number has room in it. */
  numbered: boolean
}
/** Bars too close to be told apart: the first and the last of them. */
export interface Cluster extends Stretch {
  first: number
  last: number
  caption: Caption | null
}
export interface MessageLayout {
  bars: PlacedBar[]
  gaps: (Caption | null)[]
  clusters: Cluster[]
  rows: number
}

/** Widths in pixels, on the widest lane; on a narrow screen the lane is a list. */
const LANE = 1040
const CAPTION = 130
const GAP_CAPTION = 100
const TRAIL_CAPTION = 200
/** Two figures and the air around them. */
const NUMBER = 42
/** Bars that begin nearer to each other have their words together. */
const CLOSE = 18
/** Words take at most this share of the lane. */
const WIDEST = 0.24

interface Unit {
  /** Left end of the words. */
  x: number
  anchor: number
  side: Caption['side']
  width: number
}

/**
 * Places bars, sorted by their beginning, and the gaps between them: rows for those that overlap, words above and below
 * in turn wherever they have room, and one mark for those that stand too close.
 */
export function layOutMessages(bars: readonly Stretch[], gaps: readonly Gap[], span: number): MessageLayout {
  const day = LANE / span
  const groups = groupsOf(bars, day)
  const units = captionsOf(
    groups.map(([first]) => first!.a * day),
    gaps.map(({ a, b, trail }) => ({ a: a * day, b: b * day, trail })),
  )
  const caption = (unit: Unit | null | undefined): Caption | null =>
    unit ? { side: unit.side, shift: (unit.anchor - unit.x) / day, width: unit.width / day } : null
  const rows = rowsOf(bars)
  let at = 0
  const placed: PlacedBar[] = []
  const clusters: Cluster[] = []
  for (const [index, group] of groups.entries()) {
    const alone = group.length === 1
    if (!alone) {
      const b = Math.max(...group.map(one => one.b))
      const words = caption(units.bars[index])
      clusters.push({ a: group[0]!.a, b, first: at, last: at + group.length - 1, caption: words })
    }
    for (const { a, b } of group) {
      placed.push({
        row: rows[at]!,
        caption: alone ? caption(units.bars[index]) : null,
        numbered: (b - a) * day >= NUMBER,
      })
      at++
    }
  }
  return {
    bars: placed,
    gaps: units.gaps.map(caption),
    clusters,
    rows: Math.max(1, ...rows.map(row => row + 1)),
  }
}

function groupsOf(bars: readonly Stretch[], day: number): Stretch[][] {
  const groups: Stretch[][] = []
  for (const bar of bars) {
    const last = groups.at(-1)
    if (last && (bar.a - last.at(-1)!.a) * day < CLOSE) last.push(bar)
    else groups.push([bar])
  }
  return groups
}

function rowsOf(bars: readonly Stretch[]): number[] {
  const ends: number[] = []
  return bars.map(({ a, b }) => {
    const free = ends.findIndex(end => end <= a)
    const row = free < 0 ? ends.length : free
    ends[row] = b
    return row
  })
}

function captionsOf(bars: readonly number[], gaps: readonly Gap[]) {
  const sides = { up: [] as Unit[], down: [] as Unit[] }
  let turn: Caption['side'] = 'down'
  const placed = bars.map(anchor => {
    const x = Math.min(anchor, LANE - CAPTION)
    const fits = (side: Caption['side']) => x - (sides[side].at(-1)?.x ?? -CAPTION) >= CAPTION
    const side = ([turn, other(turn)] as const).find(fits)
    if (!side) return null
    turn = other(side)
    const unit: Unit = { x, anchor, side, width: WIDEST * LANE }
    sides[side].push(unit)
    return unit
  })
  for (const units of Object.values(sides)) {
    for (const [i, unit] of units.entries()) {
      unit.width = Math.min(unit.width, (units[i + 1]?.x ?? LANE) - unit.x)
    }
  }
  const trails = new Map(gaps.filter(({ trail }) => trail).map(gap => [gap, gapCaption(gap, sides)]))
  return { bars: placed, gaps: gaps.map(gap => (gap.trail ? trails.get(gap)! : gapCaption(gap, sides))) }
}

const other = (side: Caption['side']): Caption['side'] => (side === 'up' ? 'down' : 'up')

/** Words of a gap take what those of the bars leave. */
function gapCaption({ a, b, trail }: Gap, sides: Record<Caption['side'], Unit[]>): Unit | null {
  const width = trail ? TRAIL_CAPTION : GAP_CAPTION
  const x = Math.max(0, trail ? b - width : Math.min(a, LANE - width))
  for (const side of trail ? (['up', 'down'] as const) : (['down', 'up'] as const)) {
    const next = sides[side].findIndex(unit => unit.x > x)
    const after = next < 0 ? LANE : sides[side][next]!.x
    const before = sides[side][(next < 0 ? sides[side].length : next) - 1]
    if (after - x < width || (before && x - before.x < CAPTION)) continue
    if (before) before.width = Math.min(before.width, x - before.x)
    const unit: Unit = { x, anchor: a, side, width }
    sides[side].splice(next < 0 ? sides[side].length : next, 0, unit)
    return unit
  }
  return null
}
