/** A day or a stretch of days that a text says its figures are of. */
export interface Time {
  /** EDTF; `from` is null where only the day up to which is counted is told. */
  from: string | null
  /** Null where it goes on: `từ tháng 3/2021`. */
  until: string | null
  /** Where its words begin and end in the flow. */
  start: number
  end: number
  /** What is added behind its words so that they stand alone: `/2021`, ` (24/11/2021)`. */
  completed: string
  /** `02 năm qua`, `đến nay`: told by the day of the paper. */
  relative: boolean
  /** `trong tháng`: of its own clause alone. */
  own?: true
}

/** The stretch that a report says in its title to be of, by the word that its sentences name it with. */
export interface ReportedPeriod {
  word: 'tuan' | 'thang' | 'quy' | 'nam' | 'ky'
  from: string
  until: string
  printed: string
}

/** What a paper says once of its days: what its `nay` is, and the stretch that its `02 năm` are. */
export interface Days {
  issued: string | null
  today: string | null
  years: ReadonlyMap<number, { from: string; until: string; printed: string }>
  /** The stretch that its title says it is of. */
  reported?: ReportedPeriod | null
  /** The only year that its title names. */
  titled?: number | null
  /** Whether words above a text tell the year of `quý I`. */
  partsAbove?: boolean
}

/** Index of the time stated last before `at`; -1 where none is. */
export function lastBefore(times: readonly Time[], at: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
