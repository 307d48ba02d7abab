import type { CitationFact, Diagnostic, DocumentHeader } from '../../../seed/read/entry'
import { FlowWriter } from '../../../seed/read/flow-writer'
import type { Block, Paper } from '../../../seed/read/outline'
import { citations } from '../../../seed/read/rules/citations/index'

const HEADER: DocumentHeader = {
  number: '99/BC-STTTT',
  symbol: 'BC-STTTT',
  kind: 'REPORT',
  title: null,
  issued: '2022-02-01',
  place: null,
  issuer: null,
  signer: null,
  recipients: [],
  marks: [],
}

/** A paper whose body is these paragraphs, one a line. */
export function paperOf(text: string): Paper {
  const writer = new FlowWriter(text)
  const ranges: { range: { start: number; end: number }; start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    writer.begin()
    writer.add({ start, end: start + line.length })
    ranges.push({ range: writer.end(), start, end: start + line.length })
    start += line.length + 1
  }
  const flowOf = writer.finish()
  const body = ranges.map(
    ({ range, start, end }, i): Block => ({
      kind: 'paragraph',
      locator: `¶${i + 1}`,
      section: -1,
      level: 0,
      start,
      end,
      flow: flowOf(range),
    }),
  )
  return { file: 'test.txt', part: 1, text, portal: [], head: [], body, foot: [], sections: [] }
}

export interface Cited {
  citations: CitationFact[]
  diagnostics: Diagnostic[]
}

/** What the rules read in these paragraphs, with a header of our own where the case needs one. */
export function cite(text: string, header: Partial<DocumentHeader> = {}): Cited {
  return citations(paperOf(text.normalize('NFC')), { ...HEADER, ...header })
}
