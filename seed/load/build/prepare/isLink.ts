import type { RelationshipImage } from '../../image'
import { relationCodes } from '../../register/entrySchema'

const relations: ReadonlySet<string> = new Set(relationCodes)

/** Whether it ties a paper to another by one of the relations of papers. */
export const isLink = ({ type }: RelationshipImage): boolean => relations.has(type)
