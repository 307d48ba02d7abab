import { type DayRange, LAST_DAY, saneDay, saneRange } from '../../../schema/words/calendar'
import { worded } from '../../../server/terminal/worded'
import type { Entry } from '../../read/entry'
import type { EditorFile } from './editorSchema'
import type { FieldIssue } from './yamlFile'

/** From 1945 to the end of the tenth year after the next, but for an end that the operator sets. */
export function dayRange(today: Date, { from, to }: Partial<DayRange> = {}): DayRange {
  const usual = saneRange(today.toISOString().slice(0, LAST_DAY.length))
  return { from: from ?? usual.from, to: to ?? usual.to }
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
    ...figures.flatMap(({ asOf, from, until }, at): Named[] => [
      [['figures', at, 'asOf'], asOf],
      [['figures', at, 'from'], from],
      [['figures', at, 'until'], until],
    ]),
    ...events.flatMap(({ on, until }, at): Named[] => [
      [['events', at, 'on'], on],
      [['events', at, 'until'], until],
    ]),
  ]
}

function daysOfEditor(file: EditorFile): Named[] {
  const { rulings = [], suggestions = [], discrepancies = [], dismissals = [] } = file
  return [
    ...rulings.flatMap(({ document, attribute, value, on }, at): Named[] => [
      [['rulings', at, 'document', 'year'], document.year],
      [['rulings', at, 'value'], attribute === 'issued' ? value : null],
      [['rulings', at, 'on'], on],
    ]),
    ...suggestions.map(({ on }, at): Named => [['suggestions', at, 'on'], on]),
    ...discrepancies.map(
      ({ dismissed }, at): Named => [['discrepancies', at, 'dismissed', 'on'], dismissed?.on],
    ),
    ...dismissals.map(({ on }, at): Named => [['dismissals', at, 'on'], on]),
  ]
}

function outside(range: DayRange, named: readonly Named[]): FieldIssue[] {
  return named.flatMap(([path, value]) => {
    if (value === null || value === undefined) return []
    if (saneDay(String(value).padStart(4, '0'), range)) return []
    const message = worded(
      `${value} is outside ${range.from} to ${range.to}, which the register takes`,
      `${value} nằm ngoài khoảng ${range.from} đến ${range.to} mà sổ nhận`,
    )
    return [{ path, message }]
  })
}
