import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** One field that a query asks for below another, with its arguments and what it asks for in turn. */
export interface SelectedField {
  name: string
  /** Variables filled in; arguments that the query leaves out are absent. */
  arguments: Record<string, unknown>
  selection: Selection
}
export type Selection = readonly SelectedField[]

/** What the query asks for below the field that is being resolved, fragments of every type included. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  return info.fieldNodes.flatMap(node => below(node.selectionSet, info))
}

function below(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): SelectedField[] {
  return (set?.selections ?? []).flatMap(node => {
    if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) return []
    if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false) return []
    if (node.kind === 'Field') return [selected(node, info)]
    const fragment = node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node
    return below(fragment?.selectionSet, info)
  })
}

function selected(node: FieldNode, info: GraphQLResolveInfo): SelectedField {
  const given = (node.arguments ?? []).map(argument => [
    argument.name.value,
    valueFromASTUntyped(argument.value, info.variableValues),
  ])
  return {
    name: node.name.value,
    arguments: Object.fromEntries(given),
    selection: below(node.selectionSet, info),
  }
}

/** What is asked for below the field at `path`, once for every time that it is asked for. */
export function selectedAt(selection: Selection, ...path: string[]): Selection {
  return path.reduce<Selection>(
    (fields, name) => fields.filter(field => field.name === name).flatMap(field => field.selection),
    selection,
  )
}

/** What a query asks of the items of a connection, through nodes or edges. */
export function selectedItems(selection: Selection): Selection {
  return [...selectedAt(selection, 'nodes'), ...selectedAt(selection, 'edges', 'node')]
}
