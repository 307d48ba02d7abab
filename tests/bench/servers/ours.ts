import { pino } from 'pino'
import { createApi } from '../../../server/api'
import { serve } from './serve'

/** The product's API as it ships, its log in the air. */
await serve(async graph => {
  const logger = pino({ level: 'info' }, pino.destination({ dest: '/dev/null', sync: false }))
  const { server } = await createApi({ ...graph, logger })
  return server
})
