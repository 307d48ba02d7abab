import type { ServerResponse } from 'node:http'
import { readRegisterProblems } from '../coverage/readProblems'
import { createReader, type ReaderOptions } from '../graph/read'
import { DatabaseUnavailable } from '../graph/unavailable'
import { idOfRequest, sendJson } from './reply'

const PATIENCE_MS = 2_500

/** The process answers. */
export function sendHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' })
}

/** The database answers too: 503 while it does not, asked anew each time; and whether the register was read whole. */
export async function sendReadiness(
  response: ServerResponse,
  options: ReaderOptions,
  warm: boolean,
): Promise<void> {
  if (!warm) return sendJson(response, 503, { status: 'starting' }, { 'retry-after': '1' })
  try {
    const problems = await readRegisterProblems(createReader({ ...options, timeoutMs: PATIENCE_MS }))
    sendJson(response, 200, { status: 'ready', registerWhole: problems.length === 0, problems })
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    const body = {
      status: 'unavailable',
      code: 'DATABASE_UNAVAILABLE',
      message: 'The database does not answer.',
      ...idOfRequest(),
    }
    sendJson(response, 503, body, { 'retry-after': '5' })
  }
}
