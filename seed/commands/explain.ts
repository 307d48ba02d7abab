import { said } from '../../server/terminal/said.mjs'
import type { Entry, Proof } from '../read/entry'

/** One line a fact, in the order of the paper: the rule that made it, where, what, and the words. */
export function explain(entry: Entry): string {
  const facts: { proof: Proof; what: string }[] = [
    ...entry.facts.map(proof => ({ proof, what: `${proof.attribute} = ${proof.value}` })),
    ...entry.citations.map(proof => ({
      proof,
      what: `${said('cites', 'viện dẫn')} ${proof.relation} → ${proof.number ?? proof.title}`,
    })),
    ...entry.messages.map(proof => ({
      proof,
      what: `${said('message', 'thông điệp')} ${proof.kind}: ${proof.text}`,
    })),
    ...entry.messages.flatMap(({ period }) =>
      period?.proof
        ? [{ proof: period.proof, what: `${said('period', 'thời gian')} ${period.from}/${period.to}` }]
        : [],
    ),
    ...entry.tasks.map(proof => ({
      proof,
      what: `${said('task', 'nhiệm vụ')}: ${proof.agencies.map(({ name }) => name).join(', ')}`,
    })),
    ...entry.figures.map(proof => ({
      proof,
      what: `${said('figure', 'số liệu')} ${proof.printed} ${proof.unit ?? ''}: ${proof.subject}`,
    })),
    ...entry.events.map(proof => ({
      proof,
      what: `${said('event', 'sự kiện')} ${proof.on}: ${proof.title}`,
    })),
    ...entry.discrepancies.flatMap(({ rule, values }) =>
      values.map(proof => ({
        proof: { ...proof, rule },
        what: `${said('disagreement', 'chỗ vênh')}: ${proof.value}`,
      })),
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
    `# ${entry.file} (${said('part', 'phần')} ${entry.part}): ${entry.document.number ?? said('no number', 'không số')}`,
    ...lines,
    ...doubts,
  ].join('\n')
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ')
}
