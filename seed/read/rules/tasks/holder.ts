import type { Slice } from '../../entry'

/** A body that acts, as printed, with the words that name it. */
export interface Actor {
  name: string
  role: 'LEAD' | 'JOIN'
  /** The word by which the paper says its part, where it says one: `chủ trì`, `phối hợp`. */
  printed: string | null
  proof: Slice
}

/** A heading that names a field of work: `Viễn thông`. */
export interface Field extends Slice {
  text: string
}

/**
 * Who answers for the items of a place: bodies by name, nobody by name (a topic, perhaps with its field), or no tasks.
 * Every labelled item of a `listed` place is a task, however it begins; where `named`, only those who are named act.
 */
export type Holder =
  | { kind: 'BODIES'; actors: readonly Actor[] }
  | { kind: 'TOPIC'; field: Field | null; listed: boolean }
  | { kind: 'NONE'; named?: true }

export const NONE: Holder = { kind: 'NONE' }
/** `Sở hướng dẫn thực hiện như sau:`: what is told is no task, but where it says who is to do it. */
export const GUIDED: Holder = { kind: 'NONE', named: true }
/** Who goes where, below a heading that says so. */
export const ATTENDANCE: Holder = { kind: 'NONE' }
/** `Thành lập Tổ công tác, gồm:`: who is in it. */
export const MEMBERS: Holder = { kind: 'NONE' }
export const TOPIC: Holder = { kind: 'TOPIC', field: null, listed: false }
/** Behind a list a paragraph closes it: there only who is named acts. */
export const closedBy = (holder: Holder): Holder => (holder.kind === 'NONE' ? NONE : GUIDED)

/** What stands below `Điểm quan trắc: … như sau:` or `lưu ý các dữ liệu về:`. */
export const CONTENTS: Holder = { kind: 'NONE' }
