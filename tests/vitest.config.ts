import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { cssModules } from '../client/cssModules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** One copy of graphql for type-graphql, Apollo and the tests, or they do not know each other's types. */
const alias = [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }]
const inline = { deps: { inline: [/graphql/, /@apollo/] } }
/** What fills the one real Neo4j of the run, alone or with a browser, goes one file after another. */
const real = ['tests/**/*.graph.test.ts', 'tests/**/*.browser.test.{ts,tsx}']
/** Nothing passes by being quick, nor fails by being slow: these only end what hangs. */
const patient = { testTimeout: 180_000, hookTimeout: 300_000 }
/** What only asks the one running service, with a browser or without. */
const site = ['tests/**/*.site.test.ts']

export default defineConfig({
  root,
  oxc: { decorator: { legacy: true } },
  resolve: { alias },
  css: { modules: cssModules },
  test: {
    reporters: ['default'],
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...real, ...site],
          server: inline,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          sequence: { groupOrder: 1 },
          include: site,
          globalSetup: 'tests/support/site.setup.ts',
          maxWorkers: 2,
          server: inline,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          sequence: { groupOrder: 2 },
          include: real,
          globalSetup: 'tests/support/neo4j.setup.ts',
          fileParallelism: false,
          server: inline,
          ...patient,
        },
      },
    ],
  },
})
