/** Half-open, in units of the flow. */
export interface Range {
  from: number
  to: number
}
