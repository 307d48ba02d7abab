import { groupBy } from '../../schema/words/groupBy'
import type { Corpus, KnownDocument, Mention, Paper, Statement, Wording } from './corpus'

interface Grouped {
  byNamed: ReadonlyMap<KnownDocument, readonly Mention[]>
  byNaming: ReadonlyMap<Paper, readonly Mention[]>
  byAbout: ReadonlyMap<KnownDocument, readonly Statement[]>
  byWording: ReadonlyMap<Paper, readonly Wording[]>
}

/** Grouped once: a rule that looked through all of a corpus for each of its papers would take the square of them. */
const grouped = new WeakMap<Corpus, Grouped>()

function groupsOf(corpus: Corpus): Grouped {
  const known = grouped.get(corpus)
  if (known) return known
  const groups = {
    byNamed: groupBy(corpus.mentions, ({ document }) => document),
    byNaming: groupBy(corpus.mentions, ({ paper }) => paper),
    byAbout: groupBy(corpus.statements, ({ about }) => about),
    byWording: groupBy(
      corpus.messages.flatMap(({ wordings }) => wordings),
      ({ paper }) => paper,
    ),
  }
  grouped.set(corpus, groups)
  return groups
}

/** Where papers name a document. */
export const mentionsOf = (corpus: Corpus, document: KnownDocument): readonly Mention[] =>
  groupsOf(corpus).byNamed.get(document) ?? []

/** What a paper names. */
export const mentionsIn = (corpus: Corpus, paper: Paper): readonly Mention[] =>
  groupsOf(corpus).byNaming.get(paper) ?? []

/** What of messages stands in a paper. */
export const wordingsIn = (corpus: Corpus, paper: Paper): readonly Wording[] =>
  groupsOf(corpus).byWording.get(paper) ?? []

/** What papers say of a document. */
export const statementsAbout = (corpus: Corpus, document: KnownDocument): readonly Statement[] =>
  groupsOf(corpus).byAbout.get(document) ?? []
