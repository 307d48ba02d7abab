import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { limits } from './limits'

/** Refuses lists of more values than anybody means. */
export function listRule(context: ValidationContext): ASTVisitor {
  return {
    ListValue(node) {
      if (node.values.length <= limits.list) return
      context.reportError(new GraphQLError(tooLong(node.values.length), { nodes: node }))
    },
  }
}

/** The length of the first list in a value that is too long; null where none is. */
export function longList(value: unknown): number | null {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next) && next.length > limits.list) return next.length
    if (typeof next === 'object' && next !== null)
      for (const inside of Object.values(next)) waiting.push(inside)
  }
  return null
}

export const tooLong = (length: number): string =>
  `A list of ${length} values was given; at most ${limits.list} are taken.`
