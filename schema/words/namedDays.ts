import { phrases } from './phraseList'

/** English names of months, folded, in order. */
export const englishMonths: readonly string[] = phrases(`
    january · february · march · april · may · june · july · august · september · october · november
    · december`)

/** How months are shortened in English, with or without a full stop, in order. */
export const shortMonths: readonly string[] = phrases(`
    jan · feb · mar · apr · may · jun · jul · aug · sep · oct · nov · dec`)

/** Days that are named from today: how many days away they lie. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['hien nay', 0],
  ['hien tai', 0],
  ['bay gio', 0],
  ['today', 0],
  ['now', 0],
  ['currently', 0],
  ['hom qua', -1],
  ['yesterday', -1],
  ['ngay mai', 1],
  ['tomorrow', 1],
])

type Unit = 'week' | 'month' | 'year'
/** Weeks, months and years that are named from today: how many away they lie. */
export const relativeStretches: ReadonlyMap<string, readonly [unit: Unit, away: number]> = new Map([
  ['tuan nay', ['week', 0]],
  ['this week', ['week', 0]],
  ['tuan truoc', ['week', -1]],
  ['last week', ['week', -1]],
  ['tuan sau', ['week', 1]],
  ['tuan toi', ['week', 1]],
  ['next week', ['week', 1]],
  ['thang nay', ['month', 0]],
  ['this month', ['month', 0]],
  ['thang truoc', ['month', -1]],
  ['last month', ['month', -1]],
  ['thang sau', ['month', 1]],
  ['thang toi', ['month', 1]],
  ['next month', ['month', 1]],
  ['nam nay', ['year', 0]],
  ['this year', ['year', 0]],
  ['nam ngoai', ['year', -1]],
  ['last year', ['year', -1]],
  ['nam sau', ['year', 1]],
  ['nam toi', ['year', 1]],
  ['next year', ['year', 1]],
])
