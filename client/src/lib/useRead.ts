import type { FragmentType, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useFragment } from '@apollo/client/react'

/**
 * What a component's own fragment asks of an entity that its parent handed down. For things with an id only; rows of
 * long lists and values without an id are spread with `@unmask` instead. `variables` are those that the fragment uses.
 */
export function useRead<T>(
  fragment: TypedDocumentNode<T, OperationVariables>,
  from: FragmentType<T>,
  variables?: OperationVariables,
): T {
  const { data, complete } = useFragment({ fragment, fragmentName: nameOf(fragment), from, variables })
  if (!complete) throw new Error(`The page's query does not spread ${nameOf(fragment)}`)
  return data as T
}

function nameOf(fragment: TypedDocumentNode<unknown, OperationVariables>): string {
  const [first] = fragment.definitions
  if (first?.kind !== 'FragmentDefinition') throw new Error('useRead takes a fragment')
  return first.name.value
}
