import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** What is measured and pictured on demand: `npm run pages`, `npm run pictures`. Noisy or slow, so no part of the tests. */
const { projects: _, ...test } = base.test ?? {}
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ['tests/**/*.report.ts'],
      globalSetup: 'tests/support/site.setup.ts',
      fileParallelism: false,
      server: { deps: { inline: [/graphql/, /@apollo/] } },
      testTimeout: 1_200_000,
      hookTimeout: 120_000,
    },
  },
)
