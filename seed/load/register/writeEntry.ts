import { Document, isMap, isSeq, visit } from 'yaml'
import type { Entry } from '../../read/entry'

/** Levels of a file that get lines of their own: entry, list, fact, field. Anything deeper stands on one line. */
const DEEPEST_BLOCK = 3

/** Entries as the text of a register file: a fact a block, what belongs to a field on its line. */
export function writeEntries(entries: readonly Entry[]): string {
  return entries
    .map(entry => {
      const document = new Document(entry, { aliasDuplicateObjects: false })
      visit(document, {
        Collection(_, node, path) {
          const depth = path.filter(parent => isMap(parent) || isSeq(parent)).length
          if (depth >= DEEPEST_BLOCK || (isSeq(node) && node.items.length === 0)) node.flow = true
        },
      })
      return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`
    })
    .join('')
}
