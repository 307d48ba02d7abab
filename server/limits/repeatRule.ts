import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { limits, TOO_COSTLY } from './limits'

/** Refuses documents that ask one place for the same field over and over: graphql merges them, and looks at each. */
export function repeatRule(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet({ selections }) {
      const times = new Map<string, number>()
      for (const selection of selections) {
        if (selection.kind !== 'Field') continue
        const name = selection.alias?.value ?? selection.name.value
        times.set(name, (times.get(name) ?? 0) + 1)
      }
      for (const [name, count] of times) {
        if (count <= limits.repeats) continue
        const message = `The query asks for ${name} ${count} times in one place; at most ${limits.repeats} are served.`
        context.reportError(
          new GraphQLError(message, { nodes: selections[0], extensions: { code: TOO_COSTLY } }),
        )
      }
    },
  }
}
