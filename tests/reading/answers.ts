import { readFileSync } from 'node:fs'

export interface HeaderAnswer {
  type: string
  number: string | null
  date: string | null
  /** Null for a page that is no paper. */
  issuer: string | null
  signer: string | null
  /** Null where the excerpt holds no title: not asked. */
  title: string | null
}

export interface CitationAnswer {
  type: string
  number: string | null
  date: string | null
}

export interface RelationAnswer extends CitationAnswer {
  relation: string
  /** Number of the paper whose act it is, where another is told of. */
  from: string | null
}

interface Answers {
  headers: Record<string, HeaderAnswer>
  citations: Record<string, CitationAnswer[]>
}

export const answers: Answers = load('answers.json') as Answers

/** Every mention of some papers, in the order they stand, read by eye: kind, date, relation and teller. */
export const relations = load('relations.json') as Record<string, RelationAnswer[]>

function load(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}
