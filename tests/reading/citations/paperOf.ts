import type { CitationFact, Diagnostic, DocumentHeader } from '../../../seed/read/entry'
import { FlowWriter } from '../../../seed/read/flowWriter'
import type { Block, Paper } from '../../../seed/read/outline/types'
import { citations } from '../../../seed/read/rules/citations/index'

const HEADER: DocumentHeader = {
  number: '99/STTTT-VP',
  symbol: 'STTTT-VP',
  kind: 'OFFICIAL_LETTER',
  title: null,
  issued: '2022-02-01',
  place: null,
  issuer: null,
  signer: null,
  recipients: [],
  marks: [],
}

/** A paper whose body is these paragraphs, one a line; `- ` and `1. ` begin items. */
export function paperOf(text: string): Paper {
  const writer = new FlowWriter(text)
  const body: Block[] = []
  let start = 0
  for (const [i, line] of text.split('\n').entries()) {
    const end = start + line.length
    const [marker = '', label] = /^(-|\d+)\.? /.exec(line) ?? []
    writer.begin()
    writer.add({ start: start + marker.length, end })
    const flow = writer.end()
    const item = label ? ({ kind: 'bullet', label } as const) : ({ kind: 'paragraph' } as const)
    body.push({ ...item, locator: `¶${i + 1}`, section: -1, level: 0, start, end, flow })
    start = end + 1
  }
  return {
    file: 'test.txt',
    part: 1,
    text,
    portal: [],
    head: [],
    headPieces: [],
    body,
    foot: [],
    sections: [],
  }
}

export interface Cited {
  citations: CitationFact[]
  diagnostics: Diagnostic[]
}

/** What the rules read in these paragraphs, with a header of our own where the case needs one. */
export function cite(text: string, header: Partial<DocumentHeader> = {}): Cited {
  return citations(paperOf(text.normalize('NFC')), { ...HEADER, ...header })
}
