import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './schema'

writeFileSync('schema/schema.graphql', `${printSchema(lexicographicSortSchema(buildSchema()))}\n`)
