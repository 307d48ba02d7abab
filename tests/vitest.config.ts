import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { cssModules } from '../client/cssModules.ts'
import { LongestFirst } from './support/longestFirst.ts'

/**
 * A database that lives for minutes is not worth the optimizing compiler, which takes a core of two for that time, nor
 * the checking of classes whose checksums were.
 */
process.env.JDK_JAVA_OPTIONS ??= [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
].join(' ')

const root = fileURLToPath(new URL('..', import.meta.url))
/** The copy of graphql that Node gives to type-graphql and Apollo, or the tests do not know their types. */
const alias = [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }]
/** What fills a graph of its own in a real Neo4j, alone or with a browser. */
const real = ['tests/**/*.graph.test.ts', 'tests/**/*.browser.test.{ts,tsx}']
/** Nothing passes by being quick, nor fails by being slow: these only end what hangs. */
const patient = { testTimeout: 900_000, hookTimeout: 900_000 }
/** What a worker has imported serves all of its files. A reader of PDF changes JSON for all: it is read in the pure ones. */
const shared = { isolate: false }
/** What only asks the one running service, with a browser or without. */
const site = ['tests/**/*.site.test.ts']

export default defineConfig({
  root,
  oxc: { decorator: { legacy: true } },
  resolve: { alias },
  css: { modules: cssModules },
  test: {
    // What is started is read in English, whatever the language of the terminal.
    env: { LC_ALL: 'C.UTF-8' },
    // Less collecting of what lives shortly.
    execArgv: ['--max-semi-space-size=64'],
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...real, ...site],
          ...shared,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: site,
          globalSetup: 'tests/support/site.setup.ts',
          ...shared,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          include: real,
          globalSetup: 'tests/support/neo4j.setup.ts',
          ...shared,
          ...patient,
        },
      },
    ],
  },
})
