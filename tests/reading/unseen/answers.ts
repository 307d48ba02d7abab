import { readdirSync, readFileSync } from 'node:fs'
import type { CitationAnswer, HeaderAnswer } from '../answers'

/** What one paper says, read by eye before any reader saw it. The text itself lies elsewhere: it is known by its hash. */
export interface UnseenAnswer {
  /** The file of the text without `.txt`. */
  name: string
  sha256: string
  /** Where the text stands for everybody: the address of the page or of the paper, or `owner/repository path`. */
  source: string
  header: UnseenHeader
  /** Null where only the head and the foot were answered: not asked. */
  citations: UnseenCitation[] | null
  messages: { text: string; optional?: true }[]
  /** Null where the excerpt leaves open what is a task: not asked. */
  tasks: TaskAnswer[] | null
}

/** A title over 200 characters is given by its two ends, ` … ` between them. */
export interface UnseenHeader extends HeaderAnswer {
  place: string | null
  /** The post that the paper is signed with; null where only a page's frame names the signer: not asked. */
  post: string | null
}

export interface UnseenCitation extends CitationAnswer {
  /** Null where two readings are defensible: not asked. */
  relation: string | null
  from: string | null
}

export interface TaskAnswer {
  /** Words of the clause, as printed. */
  head: string
  /** Who leads. */
  agencies: string[]
  optional?: true
}

const folder = new URL('answers/', import.meta.url)

export const unseenAnswers: readonly UnseenAnswer[] = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => ({
    name: file.slice(0, -5),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<UnseenAnswer, 'name'>),
  }))
