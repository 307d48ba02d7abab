import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { originalsFolder } from '../support/originals'

/** The answer key of the five seed papers, made by eye; conventions in its README. */
export interface PaperKey {
  paper: string
  file: string
  header: { number: string | null; numberInferred?: string; title: string }
  figures: FigureKey[]
  notFigures?: Quoted[]
  tasks: TaskKey[]
  recommendations: RequestKey[]
  actions: ActionKey[]
  sayings: SayingKey[]
  notSayings?: Quoted[]
  links: LinkKey[]
  unnumbered: { relation?: string; resolves?: string; locator: string; quote: string }[]
  events: EventKey[]
  notEvents?: Quoted[]
  bodies: BodyKey[]
  discrepancies: DiscrepancyKey[]
}
export interface Quoted {
  id: string
  locator: string
  quote: string
}
export interface FigureKey extends Quoted {
  printed: string
  value: number | null
  min?: number
  max?: number
  unit: string
  qualifier: string
  /** A day, a period `from/until`, or null. */
  asOf: string | null
  says: string
  must: string[][]
  mustNot?: string[]
  of?: string
  optional?: boolean
  target?: boolean
  forecast?: boolean
  offer?: boolean
}
export interface TaskKey extends Quoted {
  text: string
  who: { name?: string; class?: string; role: string }[] | null
  due: string | null
  field?: { heading: string }
  printedRole?: string
}
export interface RequestKey extends Quoted {
  from?: string | null
  to: string | null
  what: string
}
export interface ActionKey extends Quoted {
  who: string | null
  what: string
  when: string | null
  documents?: string[]
  figures?: string[]
}
export interface SayingKey extends Quoted {
  text: string
  kind: string
  calledBy?: string
  reading?: string
  misprint?: { printed: string; reading: string }
  optional?: boolean
}
export interface LinkKey extends Quoted {
  actor: string
  relation: string
  documentRelation?: string
  number: string
  title: string | null
}
export interface EventKey extends Quoted {
  on: string | null
  until: string | null
  title: string
  optional?: boolean
}
export interface BodyKey extends Quoted {
  name: string
  aliases?: string[]
  kind: string
  province?: string
}
export interface DiscrepancyKey {
  id: string
  kind: string
  subject: string
  why: string
  weak?: boolean
  values: { paper?: string; value: string; locator: string; quote: string }[]
}

const folder = join(originalsFolder, 'seeds-facts')
const PAPERS = [
  'bc-32-tbtt-2021',
  'kh-23-tbtt-2021',
  'bc-stttt-lang-son-2021',
  'bc-stttt-ha-tinh-2021',
  'ct-5-btttt-2020',
]

export const keyAtHand = existsSync(folder)
/** A number that begins with 0 is what a paper prints: words, which YAML would take for 8. */
const read = (name: string) =>
  parse(readFileSync(join(folder, `${name}.yaml`), 'utf8').replace(/(: )(0\d+)$/gm, "$1'$2'"))

export const paperKeys = (): PaperKey[] => PAPERS.map(read)
export const betweenKey = (): DiscrepancyKey[] => read('between').discrepancies
