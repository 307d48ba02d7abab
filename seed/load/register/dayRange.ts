import type { Entry } from '../../read/entry'
import { lastDay } from '../identity/days'
import type { EditorFile } from './editorSchema'
import type { FieldIssue } from './yamlFile'

/** The days that a register may name, both ends inside; anything else is a slip of the pen or of the machine. */
export interface DayRange {
  from: string
  to: string
}

const FIRST = '1945-01-01'
const YEARS_AHEAD = 11

/** From 1945 to the end of the tenth year after the next, but for an end that the operator sets. */
export function dayRange(today: Date, { from, to }: Partial<DayRange> = {}): DayRange {
  return { from: from ?? FIRST, to: to ?? `${today.getUTCFullYear() + YEARS_AHEAD}-12-31` }
}

type Named = readonly [path: readonly PropertyKey[], day: string | number | null | undefined]

/** Days of an entry that lie outside the range, by field. */
export const daysOfEntryOutside = (range: DayRange) => (entry: Entry) => outside(range, daysOfEntry(entry))

/** The same of an editor's file. */
export const daysOfEditorOutside = (range: DayRange) => (file: EditorFile) =>
  outside(range, daysOfEditor(file))

function daysOfEntry({ document, citations, messages, figures, events }: Entry): Named[] {
  return [
    [['document', 'issued'], document.issued],
    ...citations.flatMap(({ issued, year }, at): Named[] => [
      [['citations', at, 'issued'], issued],
      [['citations', at, 'year'], year],
    ]),
    ...messages.flatMap(({ period }, at): Named[] => [
      [['messages', at, 'period', 'from'], period?.from],
      [['messages', at, 'period', 'to'], period?.to],
    ]),
    ...figures.map(({ asOf }, at): Named => [['figures', at, 'asOf'], asOf]),
    ...events.flatMap(({ on, until }, at): Named[] => [
      [['events', at, 'on'], on],
      [['events', at, 'until'], until],
    ]),
  ]
}

function daysOfEditor({ rulings = [], suggestions = [] }: EditorFile): Named[] {
  return [
    ...rulings.flatMap(({ document, attribute, value, on }, at): Named[] => [
      [['rulings', at, 'document', 'year'], document.year],
      [['rulings', at, 'value'], attribute === 'issued' ? value : null],
      [['rulings', at, 'on'], on],
    ]),
    ...suggestions.map(({ on }, at): Named => [['suggestions', at, 'on'], on]),
  ]
}

function outside({ from, to }: DayRange, named: readonly Named[]): FieldIssue[] {
  return named.flatMap(([path, value]) => {
    if (value === null || value === undefined) return []
    const date = String(value).padStart(4, '0')
    if (lastDay(date) >= from && date <= to) return []
    return [{ path, message: `${value} nằm ngoài khoảng ${from} đến ${to} mà sổ nhận` }]
  })
}
