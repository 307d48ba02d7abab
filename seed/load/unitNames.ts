import { shortHash } from './identity/slug'
import { type NodeImage, SHARED } from './image'

/** What rests on several papers is one unit, and where it is more than so much it has parts. */
const MOST_OF_A_PART = 100

const partOf = (id: string): string => `${SHARED} ${shortHash(id, 2)}`

/** The name of the unit, or part of one, to which the node of an id belongs, and what leads from it. */
export function namesOfUnits(nodes: readonly NodeImage[]): (unit: string, id: string) => string {
  const hasParts = nodes.filter(({ unit }) => unit === SHARED).length > MOST_OF_A_PART
  return (unit, id) => (unit === SHARED && hasParts ? partOf(id) : unit)
}

/** Whether what has a unit and begins at the node of an id belongs to one of the names, with parts or without. */
export const isNamed = (names: ReadonlySet<string>, unit: string, id: string): boolean =>
  names.has(unit) || (unit === SHARED && names.has(partOf(id)))

/** The unit of a name. */
export const unitOfName = (name: string): string => (name.startsWith(`${SHARED} `) ? SHARED : name)
