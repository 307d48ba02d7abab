/** Half-open places in the running text of a passage. */
export interface Range {
  from: number
  to: number
}
