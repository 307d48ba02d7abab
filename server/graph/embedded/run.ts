import { spawn } from 'node:child_process'

/** What a program printed and how it ended; `missing` where there is no such program. */
export interface Outcome {
  code: number | null
  output: string
  missing: boolean
}

/** Runs a program to its end and keeps what it printed, both streams together. */
export function run(program: string, args: string[], signal?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], signal })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', error => {
      if ('code' in error && error.code === 'ENOENT') resolve({ code: null, output, missing: true })
      else reject(error)
    })
    child.on('close', code => resolve({ code, output, missing: false }))
  })
}
