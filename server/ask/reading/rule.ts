import type { QuestionKind } from '../../../schema/enums/questionKind'
import type { Cue } from '../../../schema/words/cues'
import type { Word } from '../../typed/words'
import type { Asked } from './asked'
import type { Parts } from './parts'

/** Reads a question of one kind; null where its parts are of another. */
export type Rule = (parts: Parts) => Asked | null

const NOTHING_SAID: Omit<Asked, 'kind'> = {
  unsure: false,
  paper: null,
  otherPaper: null,
  named: [],
  day: null,
  topic: [],
  counted: null,
  relation: null,
  others: null,
  ofOthers: [],
  conflict: null,
  leaves: false,
  side: null,
  end: null,
  person: null,
  post: null,
  wording: null,
  roles: { makers: [], receivers: [], eitherWay: false },
  otherwise: null,
}

export const asked = (kind: QuestionKind, parts: Parts, more: Partial<Asked> = {}): Asked => ({
  ...NOTHING_SAID,
  kind,
  unsure: parts.isEnglish,
  paper: parts.paper,
  otherPaper: parts.otherPaper,
  named: parts.named,
  day: parts.day,
  ...more,
})

export const papersOfMessage = (wording: string, others: Asked['others']): Asked => ({
  ...NOTHING_SAID,
  kind: 'PAPERS_OF_MESSAGE',
  wording,
  others,
})

/** A question about one paper, in which every word is accounted for. */
export const aboutPaper =
  (
    kind: QuestionKind,
    allowed: readonly Cue[],
    fits: (parts: Parts) => boolean,
    also?: (word: Word) => boolean,
  ): Rule =>
  parts =>
    parts.paper &&
    parts.day === null &&
    parts.only(...allowed) &&
    fits(parts) &&
    !parts.leadsOn &&
    parts.rest(allowed, also).length === 0
      ? asked(kind, parts)
      : null

const JOINS = new Set(['va', 'and', 'hay', 'or', 'cung'])

/** `Cục Viễn thông và Cục Báo chí`: one answer is not that of two. */
export const isJoined = ({ named, question }: Parts): boolean =>
  named.some(
    ({ to }, at) =>
      named[at + 1]?.from === to || (named[at + 1]?.from === to + 1 && JOINS.has(question.words[to]!.folded)),
  )
