import type { DocumentKind, Relation, Slice } from '../../entry'
import type { NumberToken } from './numberTokens'

/** Half-open, places in a flow. */
export interface Place {
  from: number
  to: number
}

/** One place of a flow that names another paper; `from`–`to` are places in the flow, from the type word to the symbol. */
export interface Mention {
  from: number
  to: number
  kind: DocumentKind
  /** Whole and normalised (`16/CT-TTg`), `16` where only digits stand, null for a paper named otherwise. */
  number: string | null
  /** The number and symbol as read; null where only digits or a name stand. */
  token: NumberToken | null
  /** Name of a law, or of a resolution without a number. */
  name: string | null
  /** Rule that recognised it. */
  rule: string
  /** True where the mention is an item of a list that named its type before. */
  item: boolean
  issued: string | null
  /** Place of the words that give the date at this mention; null where another mention of the paper gives it. */
  issuedAt: Place | null
  issuer: string | null
  /** Place of the body's name at this mention; null where its symbol or another mention tells it. */
  issuerAt: Place | null
  title: string | null
  /** Where the title begins in the flow. */
  titleFrom: number | null
  /** Where its title must end because its date stands behind it, else null. */
  titleTo: number | null
  /** Where its date and issuer end: what follows is its title or the sentence going on. */
  attachedTo: number
  relation: Relation
  /** The mention whose paper is said to cite this one. */
  parent: Mention | null
  /** Where the words that show the relation begin. */
  cueFrom: number
  /** Where the first paper begins that those words lead to. */
  cueTo: number
  /** The body whose act the clause tells, where it is not the paper itself. */
  actor: (Place & { name: string }) | null
  /** Further words that the quotation must hold: who acts, what turns the sense. */
  shows: Place[]
  /** The words of another run that announce the relation, a heading over a list. */
  head: Slice | null
}

export function mention(
  at: { from: number; to: number },
  what: {
    kind: DocumentKind
    number: string | null
    rule: string
    token?: NumberToken | null
    name?: string | null
    item?: boolean
  },
): Mention {
  return {
    from: at.from,
    to: at.to,
    kind: what.kind,
    number: what.number,
    token: what.token ?? null,
    name: what.name ?? null,
    rule: what.rule,
    item: what.item ?? false,
    issued: null,
    issuedAt: null,
    issuer: null,
    issuerAt: null,
    title: null,
    titleFrom: null,
    titleTo: null,
    attachedTo: at.to,
    relation: 'MENTIONS',
    parent: null,
    cueFrom: at.from,
    cueTo: at.from,
    actor: null,
    shows: [],
    head: null,
  }
}
