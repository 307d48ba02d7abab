import { firstDay, lastDay } from '../../../schema/words/calendar'
import { numberJoined, searchable } from '../../../schema/words/fold'
import { kindLabels, kindNames } from '../../../schema/words/kinds'
import type { KnownDocument, Settled } from '../corpus'
import { SHARED } from '../image'
import type { Drawing } from './drawing'

const folders = { Plan: '/ke-hoach', Policy: '/van-ban', Report: '/van-ban', Dispatch: '/van-ban' } as const

/** A document as a node, with what a view of it needs. */
export function drawDocument(
  drawing: Drawing,
  document: KnownDocument,
  settled: Settled,
  slug: string,
): void {
  const kind = kindLabels[document.kind]
  const headers = document.papers.map(({ entry }) => entry.document)
  const fullest = headers.reduce(
    (best, header) => (best && best.recipients.length >= header.recipients.length ? best : header),
    headers[0],
  )
  const signer = headers.find(header => header.signer)?.signer ?? null
  const outline = document.papers.reduce(
    (best, { entry }) => (entry.outline.length > best.length ? entry.outline : best),
    document.papers[0]?.entry.outline ?? [],
  )
  drawing.node({
    id: document.id,
    label: 'Document',
    kind,
    unit: document.papers.length === 1 ? document.papers[0]!.unit : SHARED,
    properties: {
      slug,
      url: `${folders[kind]}/${slug}`,
      number: document.number,
      numberKey: document.numberKey,
      digits: document.digits,
      symbol: document.symbol,
      kind: document.kind,
      title: settled.title,
      issued: settled.issued,
      issuedFirst: settled.issued && firstDay(settled.issued),
      issuedLast: settled.issued && lastDay(settled.issued),
      year: settled.issued ? Number(settled.issued.slice(0, 4)) : document.year,
      place: headers.find(header => header.place)?.place,
      province: document.province,
      held: document.papers.length > 0,
      recipients: fullest?.recipients ?? [],
      marks: [...new Set(headers.flatMap(header => header.marks))],
      signerName: signer?.name,
      signerTitle: signer?.title,
      signerMode: signer?.mode,
      signature: signer?.signature ?? [],
      files: document.papers.map(({ entry }) => entry.file),
      outline: outline.map(section => JSON.stringify(section)),
      diagnostics: document.papers.flatMap(({ entry }) =>
        entry.diagnostics.map(fault => JSON.stringify(fault)),
      ),
      identity: document.identity,
      search: searchable(
        kindNames[document.kind],
        document.number,
        document.number && numberJoined(document.number),
        settled.title,
        document.issuer?.name,
        document.province,
        signer?.name,
      ),
    },
  })
}
