import type { DocumentHeader, DocumentKind } from '../../entry'
import type { Block, Paper } from '../../outline/types'
import type { FullName } from './contexts/fullName'
import type { Piece } from './fact'
import { type Home, homeOf } from './scope'
import { daysOf } from './times/daysOf'
import type { Days } from './times/time'

/** What a paper tells once for all its figures. */
export interface PaperFigures {
  text: string
  blocks: readonly Block[]
  days: Days
  home: Home | null
  /** Whether it says what is to be done. */
  planning: boolean
  /** Whether it reports. */
  reports: boolean
  /** The heading above a place of the paper. */
  headingOf: (locator: string) => string
  /** It and the headings that it stands under, from the nearest. */
  headingsOf: (locator: string) => readonly string[]
  /** A heading as words that prove; none where no block is it. */
  pieceOf: (heading: string) => readonly Piece[]
  /** The words of its title, as a piece that proves. */
  titlePiece: Piece | null
  /** The issuer's long name where it begins with the word: `Sở`. */
  issuerNamed: (short: string) => FullName | null
}

const PLANNING: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'PLAN',
  'PROGRAMME',
  'DIRECTIVE',
  'TELEGRAM',
])

export function paperFiguresOf(paper: Paper, header: DocumentHeader): PaperFigures {
  const headingOf = headingsOf(paper)
  return {
    text: paper.text,
    blocks: paper.body,
    days: daysOf(paper, header.issued),
    home: homeOf(header),
    planning: PLANNING.has(header.kind),
    reports: header.kind === 'REPORT',
    headingOf,
    headingsOf: locator => stepsOf(locator.replace(/ ¶\d+$/, '')).map(headingOf),
    pieceOf: piecesOf(paper, headingOf),
    titlePiece: titlePiece(paper),
    issuerNamed: short => issuerNamed(paper, header, short),
  }
}

function titlePiece({ headPieces }: Paper): Piece | null {
  const title = headPieces.find(({ role }) => role === 'title' || role === 'subject')
  return title ? { flow: title.flow, locator: 'tên', range: { from: 0, to: title.flow.length } } : null
}

const LONGEST_HEADING = 160
/** `II.`, `3.2.`, `a)` before a heading, and its mark-up. */
const NUMBER = /^[#*\s]*(?:(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)](?=\s)\s*)?|[*:.\s]+$/gu

function headingsOf({ sections }: Paper): (locator: string) => string {
  const byLocator = new Map(sections.map(({ locator, heading }) => [locator, heading]))
  return locator => {
    const heading = byLocator.get(locator.replace(/ ¶\d+$/, '')) ?? ''
    return heading.length > LONGEST_HEADING ? '' : heading.replace(NUMBER, '').trim()
  }
}

function piecesOf(
  { body }: Paper,
  headingOf: (locator: string) => string,
): (heading: string) => readonly Piece[] {
  const known = new Map<string, Piece>()
  for (const { kind, flow, locator } of body) {
    const heading = kind === 'heading' ? headingOf(locator) : ''
    const from = heading === '' ? -1 : flow.text.indexOf(heading)
    if (from >= 0 && !known.has(heading))
      known.set(heading, { flow, locator, range: { from, to: from + heading.length } })
  }
  return heading => {
    const piece = known.get(heading)
    return piece ? [piece] : []
  }
}

/** `II.2.1`, `II.2`, `II`. */
function stepsOf(locator: string): string[] {
  const last = locator.lastIndexOf('.')
  return last < 0 ? [locator] : [locator, ...stepsOf(locator.slice(0, last))]
}

function issuerNamed({ body }: Paper, { issuer }: DocumentHeader, short: string): FullName | null {
  if (!issuer?.name.startsWith(`${short} `)) return null
  for (const block of body.slice(0, 6)) {
    const from = block.flow.text.indexOf(issuer.name)
    if (from >= 0) return { name: issuer.name, block, range: { from, to: from + issuer.name.length } }
  }
  return null
}
