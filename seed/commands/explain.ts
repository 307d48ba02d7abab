import type { Entry, Proof } from '../read/entry'

/** One line a fact, in the order of the paper: the rule that made it, where, what, and the words. */
export function explain(entry: Entry): string {
  const facts: { proof: Proof; what: string }[] = [
    ...entry.facts.map(proof => ({ proof, what: `${proof.attribute} = ${proof.value}` })),
    ...entry.citations.map(proof => ({
      proof,
      what: `viện dẫn ${proof.relation} → ${proof.number ?? proof.title}`,
    })),
    ...entry.messages.map(proof => ({ proof, what: `thông điệp ${proof.kind}: ${proof.text}` })),
    ...entry.messages.flatMap(({ period }) =>
      period?.proof ? [{ proof: period.proof, what: `thời gian ${period.from}/${period.to}` }] : [],
    ),
    ...entry.tasks.map(proof => ({
      proof,
      what: `nhiệm vụ: ${proof.agencies.map(({ name }) => name).join(', ')}`,
    })),
    ...entry.figures.map(proof => ({
      proof,
      what: `số liệu ${proof.printed} ${proof.unit ?? ''}: ${proof.subject}`,
    })),
    ...entry.events.map(proof => ({ proof, what: `sự kiện ${proof.on}: ${proof.title}` })),
    ...entry.discrepancies.flatMap(({ rule, values }) =>
      values.map(proof => ({ proof: { ...proof, rule }, what: `chỗ vênh: ${proof.value}` })),
    ),
  ]
  const lines = facts
    .sort((a, b) => a.proof.start - b.proof.start)
    .map(
      ({ proof, what }) =>
        `${proof.start}–${proof.end}\t${proof.locator}\t[${proof.rule ?? '?'}]\t${what}\t«${oneLine(proof.quote)}»`,
    )
  const doubts = entry.diagnostics.map(
    ({ start, end, rule, severity, message }) => `${start}–${end}\t–\t[${rule}]\t${severity}: ${message}`,
  )
  return [
    `# ${entry.file} (phần ${entry.part}): ${entry.document.number ?? 'không số'}`,
    ...lines,
    ...doubts,
  ].join('\n')
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ')
}
