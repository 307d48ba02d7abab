import { defineConfig } from 'vite'
import product from '../../server/setup/vite.config.ts'

/** The bench of the reader, built as the product is: what is measured is what ships. */
export default defineConfig({
  ...product,
  build: {
    ...product.build,
    outDir: 'build/bench',
    rollupOptions: { ...product.build?.rollupOptions, input: { read: 'tests/reading/bench.ts' } },
  },
})
