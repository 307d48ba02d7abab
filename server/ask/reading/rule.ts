import type { QuestionKind } from '../../../schema/enums/questionKind'
import type { Cue } from '../../../schema/words/cues'
import type { Word } from '../../typed/words'
import type { Asked } from './asked'
import type { Parts } from './parts'

/** Reads a question of one kind; null where its parts are of another. */
export type Rule = (parts: Parts) => Asked | null

export const asked = (kind: QuestionKind, parts: Parts, more: Partial<Asked> = {}): Asked => ({
  kind,
  unsure: parts.isEnglish,
  paper: parts.paper,
  otherPaper: parts.otherPaper,
  named: parts.named,
  day: parts.day,
  topic: [],
  counted: null,
  relation: null,
  others: null,
  conflict: null,
  leaves: false,
  roles: { makers: [], receivers: [], eitherWay: false },
  otherwise: null,
  ...more,
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
