import type { CitationFact, Discrepancy, Entry, Proof, Slice, TaskFact } from '../../read/entry'
import { provenHeader } from './provenHeader'

/** A fact whose quotation is not what stands at its place. */
export interface Dropped {
  file: string
  what: string
  locator: string
  quote: string
  /** What stands at the place instead, cut to the length of the quotation. */
  found: string
}

/**
 * Compares every quotation with the slice at its span. A fact whose quotation is not there byte for byte is taken out
 * and named, and so is the header's value that rested on it; nothing is searched for elsewhere.
 * @param text NFC text of the original
 */
export function verifyEntry(entry: Entry, text: string): { entry: Entry; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const keep =
    <Fact extends Proof>(what: string) =>
    (fact: Fact): boolean => {
      const other = slicesOf(fact).find(slice => standing(text, slice) !== slice.quote)
      if (!other) return true
      const { locator, quote } = other
      dropped.push({ file: entry.file, what, locator, quote, found: standing(text, other) })
      return false
    }
  const facts = entry.facts.filter(keep('facts'))
  const verified: Entry = {
    ...entry,
    document: provenHeader(entry.document, entry.facts, facts),
    facts,
    citations: entry.citations
      .filter(keep('citations'))
      .map(citation => withProvenParts(citation, keep('citations'))),
    messages: entry.messages
      .filter(keep('messages'))
      .map(message =>
        message.period?.proof && !keep('messages')(message.period.proof)
          ? { ...message, period: null }
          : message,
      ),
    tasks: entry.tasks.filter(keep('tasks')).map(task => withProvenActors(task, keep('tasks'))),
    requests: entry.requests.filter(keep('requests')).map(request => ({
      ...request,
      by: request.by.filter(keep('requests')),
      to: request.to.filter(keep('requests')),
    })),
    actions: entry.actions
      .filter(keep('actions'))
      .map(action => ({ ...action, agencies: action.agencies.filter(keep('actions')) })),
    figures: entry.figures.filter(keep('figures')),
    events: entry.events.filter(keep('events')),
    discrepancies: entry.discrepancies.filter(({ values }) =>
      values.every(keep<Discrepancy['values'][number]>('discrepancies')),
    ),
    ...(entry.readings && { readings: entry.readings.filter(keep('readings')) }),
  }
  return { entry: verified, dropped }
}

/** Every slice that a fact rests on, its own quotation first. */
export function slicesOf(fact: Proof & Partial<Pick<CitationFact, 'quoteStart'>>): Slice[] {
  const { locator, quote, also = [] } = fact
  const start = quoteStart(fact)
  return [{ locator, quote, start, end: start + quote.length }, ...also]
}

/** What stands at the slice's place. */
export function standing(text: string, { start, quote }: Slice): string {
  return text.slice(start, start + quote.length)
}

/** Where the quotation begins: of a citation it is the piece of the sentence, not the mention. */
function quoteStart(fact: Proof & Partial<Pick<CitationFact, 'quoteStart'>>): number {
  return fact.quoteStart ?? fact.start
}

/** Words of a citation that stand apart from its quotation: title, date, issuer, the class of papers issued on its strength. */
export function furtherProofs({
  titleProof,
  issuedProof,
  issuerProof,
  acts,
  locator,
}: CitationFact): Proof[] {
  return [titleProof, issuedProof, issuerProof, acts].flatMap(part => (part ? [{ ...part, locator }] : []))
}

/** A body is told only where the words that name it are there; so is a field of work. */
function withProvenActors(task: TaskFact, keep: (part: Proof) => boolean): TaskFact {
  const { field, ...rest } = task
  return {
    ...rest,
    agencies: task.agencies.filter(keep),
    ...(field && keep(field) && { field }),
  }
}

/** An attribute whose words are not there is not told either. */
function withProvenParts(citation: CitationFact, keep: (part: Proof) => boolean): CitationFact {
  const { titleProof, issuedProof, issuerProof, acts, ...rest } = citation
  const proven = (part: { start: number; end: number; quote: string } | undefined) =>
    !part || keep({ ...part, locator: citation.locator })
  const titled = proven(titleProof)
  const dated = proven(issuedProof)
  const issued = proven(issuerProof)
  return {
    ...rest,
    title: titled ? rest.title : null,
    issued: dated ? rest.issued : null,
    issuer: issued ? rest.issuer : null,
    ...(titled && titleProof && { titleProof }),
    ...(dated && issuedProof && { issuedProof }),
    ...(issued && issuerProof && { issuerProof }),
    ...(acts && proven(acts) && { acts }),
  }
}
