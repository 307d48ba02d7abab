/** One row of the report: what was measured, and the most it may be. */
export interface Figure {
  what: string
  value: number
  most: number
  unit?: string
  /** What a reader of the report would look at first. */
  found?: string[]
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, most, unit = '' }) =>
    `| ${what} | ${value} ${unit} | ${most} ${unit} | ${value > most ? 'OVER' : 'ok'} |`.replaceAll(
      '  ',
      ' ',
    ),
  )
  return ['| what | measured | at most | |', '|---|---|---|---|', ...rows].join('\n')
}
