import { HeaderMap } from '@apollo/server'
import type { ExecutionResult, OperationDefinitionNode } from 'graphql'

/** The schema stays as it is while the service runs: its introspection is worked out once for each way of asking. */
export class KeptIntrospection {
  readonly #results = new WeakMap<OperationDefinitionNode, ExecutionResult>()

  has(operation: OperationDefinitionNode | undefined): boolean {
    return operation !== undefined && this.#results.has(operation)
  }

  /** In the form of a whole response of Apollo's. */
  responseTo(operation: OperationDefinitionNode) {
    const singleResult = this.#results.get(operation)
    if (!singleResult) return null
    return {
      http: { status: undefined, headers: new HeaderMap() },
      body: { kind: 'single' as const, singleResult },
    }
  }

  keep(operation: OperationDefinitionNode | undefined, result: ExecutionResult): void {
    if (operation && !result.errors && asksSchemaAlone(operation)) this.#results.set(operation, result)
  }
}

/** Without variables and directives, so that it is answered in one way only. */
const asksSchemaAlone = ({ selectionSet, variableDefinitions }: OperationDefinitionNode): boolean =>
  !variableDefinitions?.length &&
  selectionSet.selections.every(
    selection =>
      selection.kind === 'Field' && selection.name.value.startsWith('__') && !selection.directives?.length,
  )
