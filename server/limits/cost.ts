import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'

/**
 * What a field costs by itself, by the time that it takes: one is what an object of an answer takes, some twenty
 * microseconds. Every other field costs one.
 */
const PRICES: Readonly<Record<string, number>> = {
  'Query.__schema': 4000,
  'Query.__type': 200,
  'Query.coverage': 4000,
  'Query.timeline': 3000,
  'Query.search': 900,
  'Query.ask': 3000,
  'Query.suggest': 1500,
  'Query.checkQuote': 1000,
  'Query.trace': 1000,
  'MessageChange.between': 1000,
  'Evidence.readings': 0,
}
/** Items that a list without `first` is taken to have. */
const LIST = 4
/** Those that usually have more, or none. */
const OTHER_LISTS: Readonly<Record<string, number>> = {
  'Timeline.entries': 100,
  'Timeline.periods': 20,
  'Trace.links': 40,
  'MessageChange.between': 20,
  'Evidence.readings': 0,
}
const PAGE = 20

/** One for each object that the answer can hold: a page counts the items it asks for, whatever it is called. */
const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0
  const own = PRICES[`${type.name}.${field.name}`] ?? 1
  return own + items(type.name, field, args.first) * childComplexity
}

function items(parent: string, field: GraphQLField<unknown, unknown>, first: unknown): number {
  const takesFirst = field.args.some(({ name }) => name === 'first')
  if (takesFirst) return typeof first === 'number' ? Math.min(Math.max(first, 1), 100) : PAGE
  const pageOfParent = parent.endsWith('Connection')
  return !pageOfParent && isListType(getNullableType(field.type))
    ? (OTHER_LISTS[`${parent}.${field.name}`] ?? LIST)
    : 1
}

/** Cost of an operation with its actual variables. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  return getComplexity({ schema, query, operationName, variables, estimators: [objects] })
}
