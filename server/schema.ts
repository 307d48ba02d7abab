import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Dispatch } from '../schema/dispatch'
import { Passage } from '../schema/passage'
import { Plan } from '../schema/plan'
import { Policy } from '../schema/policy'
import { Report } from '../schema/report'
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
  return schema
}
