import { type ArgumentNode, type ASTNode, type DocumentNode, Kind, visit } from 'graphql'

/** The argument whose value is, or holds, the node; of a variable the first argument that takes it. */
export function argumentAt(document: DocumentNode, wanted: ASTNode): string | null {
  if (wanted.kind === Kind.ARGUMENT) return wanted.name.value
  const variable = wanted.kind === Kind.VARIABLE_DEFINITION ? wanted.variable.name.value : null
  let found: string | null = null
  visit(document, {
    Argument(argument) {
      found ??= holds(argument, wanted, variable) ? argument.name.value : null
    },
  })
  return found
}

function holds(argument: ArgumentNode, wanted: ASTNode, variable: string | null): boolean {
  let held = false
  visit(argument.value, {
    enter(node) {
      held ||= node === wanted || (node.kind === Kind.VARIABLE && node.name.value === variable)
    },
  })
  return held
}
