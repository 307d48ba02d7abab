import 'reflect-metadata'
import { type GraphQLAbstractType, type GraphQLSchema, isAbstractType } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Dispatch } from '../schema/documents/dispatch'
import { Passage } from '../schema/documents/passage'
import { Plan } from '../schema/documents/plan'
import { Policy } from '../schema/documents/policy'
import { Report } from '../schema/documents/report'
import { resolvers } from './resolvers'

/** type-graphql gives the root type no description of its own. */
const DESCRIPTION = 'What can be asked of Nguồn. Every fact carries the words of a document that prove it.'

/** The executable schema; arguments are checked where they are used, not by class-validator. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: [Plan, Policy, Report, Dispatch, Passage],
    validate: false,
  })
  Object.assign(schema.getQueryType()!, { description: DESCRIPTION })
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) nameAtOnce(type)
  return schema
}

/** What type-graphql asks for the name of a type gives a promise, for each paper in an answer and all that it stands in. */
function nameAtOnce(type: GraphQLAbstractType): void {
  const later = type.resolveType
  type.resolveType = (value, ...asked) => value.__typename ?? later?.(value, ...asked)
}
