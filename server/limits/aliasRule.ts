import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { limits, TOO_COSTLY } from './limits'

/** Refuses documents that ask for the same under many names. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(node) {
      if (node.alias) aliases += 1
    },
    Document: {
      leave() {
        if (aliases <= limits.aliases) return
        const message = `The query has ${aliases} aliases; at most ${limits.aliases} are served.`
        context.reportError(new GraphQLError(message, { extensions: { code: TOO_COSTLY } }))
      },
    },
  }
}
