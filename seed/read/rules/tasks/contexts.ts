/** Who answers for the items below a heading or a lead-in; `TOPIC`: tasks of no body by name; null: no tasks. */
export type Context = string[] | 'TOPIC' | null

/** The contexts of the numbered places above the reader, outermost first. */
export class Contexts {
  private readonly steps: { place: string; context: Context | undefined }[] = []
  private root: Context = null

  /** What a lead-in (`… yêu cầu các sở thực hiện các nhiệm vụ sau:`) sets for all that follows. */
  set lead(context: Context) {
    this.root = context
  }

  /**
   * Enters a numbered place (`II.1`, `Điều 3 khoản 2`); undefined leaves what holds above it. Once places name bodies of
   * their own, those of the lead-in are only all of them together and no longer answer for a place that names none.
   */
  enter(place: string, context: Context | undefined): void {
    while (this.steps.length > 0 && !isInside(place, this.steps[this.steps.length - 1]!.place))
      this.steps.pop()
    if (this.steps.length === 0 && Array.isArray(context) && Array.isArray(this.root)) this.root = 'TOPIC'
    this.steps.push({ place, context })
  }

  /** What holds at a place. */
  at(place: string): Context {
    for (let i = this.steps.length - 1; i >= 0; i--) {
      const step = this.steps[i]!
      if (step.context !== undefined && (step.place === place || isInside(place, step.place)))
        return step.context
    }
    return this.root
  }
}

function isInside(place: string, outer: string): boolean {
  if (!place.startsWith(outer)) return false
  const next = place.charAt(outer.length)
  return next === '.' || next === ' '
}
