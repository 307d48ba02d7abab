const CUE = /(?:ngay |thang |tu )(?=\d|ngay )/g
/** A sentence may begin with the part of the day. */
const BEFORE = /(?:^|[.;:] |, |\) )(?:vao )?(?:sang |chieu |toi |trua )?$/

/** Places where a sentence or a clause begins with a date: behind a full stop, `;`, `:` or a comma. */
export function openings(folded: string): number[] {
  const places: number[] = []
  for (const match of folded.matchAll(CUE)) {
    const before = folded.slice(Math.max(0, match.index - 16), match.index)
    const joint = BEFORE.exec(before)
    if (joint && (joint[0] !== '' || match.index === 0))
      places.push(match.index - joint[0].replace(/^(?:[.;:] |, |\) )/, '').length)
  }
  return places
}
