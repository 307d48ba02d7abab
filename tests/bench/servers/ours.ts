import { createApi } from '../../../server/api'
import { createLogger } from '../../../server/watch/logger'
import { serve } from './serve'

/** As many as the product keeps without a setting. */
const KEPT_BYTES = 32 * 1024 * 1024
const name = process.argv[4]

/** The product's API, its log in the air: `kept` as it ships, `ours` keeping no answers, `anew` no rows either. */
await serve(async graph => {
  const logger = createLogger('info', '/dev/null')
  const { server } = await createApi({
    ...graph,
    logger,
    keptBytes: name === 'kept' ? KEPT_BYTES : 0,
    keptRowBytes: name === 'anew' ? 0 : KEPT_BYTES,
  })
  return server
})
