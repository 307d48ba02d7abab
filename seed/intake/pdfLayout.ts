import { raised } from './raised'

/** A run of glyphs on a page: place of its left end on the baseline and its size, in PDF points, y upwards. */
export interface Glyphs {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/**
 * Lines of one page, top to bottom, each with its runs left to right; a wide gap becomes as many blanks as letters would
 * fit in it, so columns of a head stay apart, and raised or lowered runs (footnote marks, UBND-VX₁) stay in their line.
 */
export function layout(glyphs: Glyphs[]): string {
  const lines = intoLines(glyphs.filter(run => run.text !== ''))
  const out: string[] = []
  let below: Line | undefined
  for (const line of lines) {
    if (below && below.y - line.y > 1.9 * Math.max(line.height, below.height)) out.push('')
    out.push(textOfLine(line))
    below = line
  }
  return out.join('\n')
}

interface Line {
  y: number
  height: number
  runs: Glyphs[]
}

function intoLines(glyphs: Glyphs[]): Line[] {
  const lines: Line[] = []
  for (const run of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1)
    const reach = last ? 0.45 * Math.max(last.height, run.height, 1) : 0
    if (last && last.y - run.y <= reach) {
      last.runs.push(run)
      if (run.height > last.height) Object.assign(last, { y: run.y, height: run.height })
    } else {
      lines.push({ y: run.y, height: run.height, runs: [run] })
    }
  }
  return lines
}

function textOfLine({ y, height, runs }: Line): string {
  let text = ''
  let end = Number.NaN
  for (const run of runs.sort((a, b) => a.x - b.x)) {
    const letter = run.text.length > 0 && run.width > 0 ? run.width / run.text.length : run.height / 2 || 5
    const gap = run.x - end
    if (Number.isNaN(end)) text += ''
    else if (gap > 3 * letter) text += ' '.repeat(Math.max(3, Math.round(gap / letter)))
    else if (gap > 0.25 * letter && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += isFootnoteMark(run, y, height) ? raised(run.text) : run.text
    end = run.x + run.width
  }
  return text.trimEnd()
}

/** Small digits above the line, as against a small index below it (UBND-VX₁). */
function isFootnoteMark(run: Glyphs, y: number, height: number): boolean {
  return /^\s*\d{1,2}\s*$/.test(run.text) && run.height < 0.85 * height && run.y > y + 0.15 * height
}
