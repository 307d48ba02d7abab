import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql'
import { limits, TOO_COSTLY } from './limits'

/** Refuses operations whose fields nest too deep, through fragments too. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const ofFragments = new Map<string, number>()

  function depthOf(set: SelectionSetNode | undefined): number {
    if (!set) return 0
    return Math.max(
      0,
      ...set.selections.map(node => {
        if (node.kind === 'Field') return 1 + depthOf(node.selectionSet)
        return node.kind === 'InlineFragment' ? depthOf(node.selectionSet) : depthOfFragment(node.name.value)
      }),
    )
  }

  /** A fragment is measured once; one that spreads itself is refused by another rule and counts nothing here. */
  function depthOfFragment(name: string): number {
    const measured = ofFragments.get(name)
    if (measured !== undefined) return measured
    ofFragments.set(name, 0)
    const depth = depthOf(context.getFragment(name)?.selectionSet)
    ofFragments.set(name, depth)
    return depth
  }

  return {
    OperationDefinition(operation) {
      for (const node of operation.selectionSet.selections) {
        const introspects = node.kind === 'Field' && node.name.value.startsWith('__')
        const most = introspects ? limits.introspectionDepth : limits.depth
        const depth = depthOf({ ...operation.selectionSet, selections: [node] })
        if (depth > most) {
          const message = `The query nests ${depth} fields deep; at most ${most} are served.`
          context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: TOO_COSTLY } }))
        }
      }
    },
  }
}
