import type { Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Logger } from 'pino'
import type { Context } from './context'
import { createErrorFormat } from './errors'
import { aliasRule } from './limits/aliasRule'
import { depthRule } from './limits/depthRule'
import { limits } from './limits/limits'
import { type LimitsOptions, limitsPlugin } from './limits/limitsPlugin'
import { listRule } from './limits/listRule'
import { repeatRule } from './limits/repeatRule'
import { operationLog } from './operationLog'
import type { OperationSummary } from './operationSummary'
import { buildSchema } from './schema'
import { unavailablePlugin } from './unavailablePlugin'

export interface ApolloOptions {
  httpServer: Server
  introspection: boolean
  logger: Logger
  tell: (summary: OperationSummary) => void
  limits: LimitsOptions
}

export function createApollo({
  httpServer,
  introspection,
  logger,
  tell,
  limits: limitsOptions,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // Requests change nothing and carry no cookies; the endpoint takes JSON alone.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [depthRule, aliasRule, repeatRule, listRule],
    formatError: createErrorFormat(logger),
    logger,
    plugins: [
      limitsPlugin(limitsOptions),
      unavailablePlugin,
      operationLog(tell),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  })
}
