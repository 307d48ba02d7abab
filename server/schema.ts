import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Dispatch } from '../schema/dispatch'
import { Passage } from '../schema/passage'
import { Plan } from '../schema/plan'
import { Policy } from '../schema/policy'
import { Report } from '../schema/report'
import { resolvers } from './resolvers'

/** The executable schema; arguments are checked where they are used, not by class-validator. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers,
    orphanedTypes: [Plan, Policy, Report, Dispatch, Passage],
    validate: false,
  })
}
