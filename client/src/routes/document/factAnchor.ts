import { withoutMarks } from '../../../../schema/words/fold'

/** The part of an address behind `#` that leads to a fact of a document's page. */
export const factAnchor = (id: string): string => withoutMarks(id).replace(/[^\w-]+/g, '-')
