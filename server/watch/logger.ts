import { type Logger, pino } from 'pino'

/** Lines go out together: a write for each would be a quarter of what an answer costs that was given before. */
const LINES_TOGETHER = { minLength: 4_096, periodicFlush: 250 }

/** A line of JSON for each thing told, on standard error or in a file; those not yet written go out when the process ends. */
export const createLogger = (level: string, dest: number | string = 2): Logger =>
  pino({ level }, pino.destination({ dest, sync: false, ...LINES_TOGETHER }))
