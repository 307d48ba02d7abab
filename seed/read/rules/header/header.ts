import type { AttributeFact, DocumentHeader } from '../../entry'
import { type Flow, type Span, spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import { LONGEST_QUOTE, prove, proveSpan, sliceAt, withSlices } from '../../proof'
import { annexIdentity } from './annexIdentity'
import { headerCarrier } from './carrier'
import type { HeaderDate } from './date'
import { headerDate, isDayOfPaper } from './date'
import { isForm } from './form'
import { type HeaderIssuer, headerIssuer } from './issuer'
import type { HeaderKind } from './kind'
import { headerKind } from './kind'
import { headerMarks } from './marks'
import type { HeaderNumber } from './number'
import { headerNumber } from './number'
import { headerRecipients } from './recipients'
import { type HeaderSigner, headerSigner } from './signer'
import { headerTitle, lateSubject } from './title'
import { verbTitle } from './verbTitle'

/** What the head and the foot say of the paper, the proof of each attribute, and what the diagnostics look at. */
export interface Header {
  document: DocumentHeader
  facts: AttributeFact[]
  number: HeaderNumber | null
  date: HeaderDate | null
  kind: HeaderKind | null
}

/** Reads the header; every rule looks at the pieces of the head alone, in the order number, kind, date, issuer. */
export function header(paper: Paper): Header {
  const pieces = paper.headPieces
  const number = headerNumber(pieces)
  const segments = verbTitle(pieces, number?.parsed?.kind ?? null)
  const form = isForm(pieces, number)
  const kind = form ? null : headerKind(segments, number, paper.body)
  const dated = headerDate(segments)
  const date = dated && (number?.number || isDayOfPaper(dated)) ? dated : null
  const title = headerTitle(segments) ?? lateSubject(paper)
  const issuer = form ? null : headerIssuer(paper, segments, number, date)
  const annexed = number ? null : annexIdentity(paper, kind?.kind ?? 'OTHER')
  const signer = headerSigner(paper, issuer?.issuer.name ?? null)
  const recipients = headerRecipients(paper, segments)
  const marks = headerMarks(paper, segments)
  const facts: AttributeFact[] = []
  const fact = (
    attribute: AttributeFact['attribute'],
    value: string,
    locator: string,
    flow: Flow,
    from: number,
    to: number,
  ) => {
    facts.push({ attribute, value, ...prove(paper.text, locator, flow, from, to, `header/${attribute}`) })
  }
  if (number?.number) fact('number', number.number, 'số', number.flow, number.from, number.to)
  if (kind) fact('kind', kind.kind, 'tên loại', kind.flow, kind.from, kind.to)
  if (title) fact('title', title.title, 'tên', title.flow, title.from, title.to)
  if (date?.issued) fact('issued', date.issued, 'nơi ký', date.flow, date.from, date.to)
  if (date?.place) fact('place', date.place.name, 'nơi ký', date.flow, date.place.from, date.place.to)
  if (annexed) facts.push(...annexed.facts)
  if (issuer) facts.push(issuerFact(paper, issuer))
  if (signer) facts.push(signerFact(paper, signer))
  for (const one of recipients) fact('recipients', one.name, one.locator, one.flow, 0, one.flow.text.length)
  for (const mark of marks) fact('mark', mark.text, 'dấu mức độ', mark, 0, mark.text.length)
  const document: DocumentHeader = {
    number: number?.number ?? annexed?.number ?? null,
    symbol: number?.symbol ?? annexed?.symbol ?? null,
    kind: kind?.kind ?? 'OTHER',
    title: title?.title ?? null,
    issued: date?.issued ?? annexed?.issued ?? null,
    place: date?.place?.name ?? null,
    issuer: issuer?.issuer ?? null,
    signer: signer?.signer ?? null,
    recipients: recipients.map(one => one.name),
    marks: marks.map(mark => mark.text),
    carrier: headerCarrier(segments),
  }
  return { document, facts, number, date, kind }
}

const SIGNATURE = 'chữ ký'

/** Who signed is proved by the name and by the lines above it. */
function signerFact({ text }: Paper, { signer, flow, posts }: HeaderSigner): AttributeFact {
  const name = prove(text, SIGNATURE, flow, 0, flow.length, 'header/signer')
  const lines: Span[] = []
  for (const { start, end } of posts.map(post => spanOf(post, 0, post.length))) {
    const last = lines.at(-1)
    const near = last && last.end <= start && !/\p{L}/u.test(text.slice(last.end, start))
    if (near) last.end = end
    else lines.push({ start, end })
  }
  return {
    attribute: 'signer',
    value: signer.name,
    ...withSlices(
      name,
      lines.map(span => sliceAt(text, SIGNATURE, span)),
    ),
  }
}

/** A name that the head breaks off is proved up to the words that complete it, where they are near enough. */
function issuerFact(
  { text }: Paper,
  { issuer, completedBy, bySymbol, ...printed }: HeaderIssuer,
): AttributeFact {
  const span = spanOf(printed.flow, printed.from, printed.to)
  const completing = completedBy && spanOf(completedBy.flow, completedBy.from, completedBy.to)
  const end = completing && completing.end - span.start <= LONGEST_QUOTE ? completing.end : span.end
  const whole = { start: span.start, end: Math.max(end, span.end) }
  return {
    attribute: 'issuer',
    value: issuer.name,
    ...(bySymbol && { inferred: true as const }),
    ...proveSpan(text, 'cơ quan ban hành', whole, 'header/issuer'),
  }
}
