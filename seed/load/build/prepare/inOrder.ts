import type { RelationshipImage } from '../../image'

/** As a statement puts them by `order, id`: what has no order is last. */
export const inOrder = (a: RelationshipImage, b: RelationshipImage): number =>
  orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1)

const orderOf = ({ properties: { order } }: RelationshipImage): number =>
  typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER
