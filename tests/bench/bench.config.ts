import { defineConfig } from 'vite'
import product from '../../server/setup/vite.config.ts'

/** The bench, its servers and the loader, built as the product is: what is measured is what ships. */
export default defineConfig({
  ...product,
  build: {
    ...product.build,
    outDir: 'build/bench',
    rollupOptions: {
      ...product.build?.rollupOptions,
      input: {
        bench: 'tests/bench/bench.ts',
        ours: 'tests/bench/servers/ours.ts',
        raw: 'tests/bench/servers/raw.ts',
        bytes: 'tests/bench/servers/bytes.ts',
      },
    },
  },
})
