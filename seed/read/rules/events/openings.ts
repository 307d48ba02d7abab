const CUES = ['ngay ', 'thang ', 'tu ']
/** A sentence or a clause may begin with the part of the day. */
const BEFORE = /(?:^|[.;:] |, |\) )(?:vao )?(?:sang |chieu |toi |trua )?$/

/** Places where a sentence or a clause begins with a date: behind a full stop, `;`, `:` or a comma. */
export function openings(folded: string): number[] {
  const places: number[] = []
  for (const cue of CUES) {
    for (let at = folded.indexOf(cue); at >= 0; at = folded.indexOf(cue, at + cue.length)) {
      if (!isDated(folded, at + cue.length)) continue
      const joint = BEFORE.exec(folded.slice(Math.max(0, at - 16), at))
      if (joint && (joint[0] !== '' || at === 0))
        places.push(at - joint[0].replace(/^(?:[.;:] |, |\) )/, '').length)
    }
  }
  return places.sort((a, b) => a - b)
}

function isDated(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || folded.startsWith('ngay ', at)
}
