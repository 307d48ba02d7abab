import type { ActionFact, Entry, TaskFact } from '../../seed/read/entry'
import { paper, proof } from './paper'

interface Told {
  file: string
  number: string
  issued: string
  issuer: string
  title?: string
  place?: string
}

/** A paper that assigns tasks, each to bodies by name. */
export function assigning(told: Told, tasks: [text: string, ...bodies: string[]][]): Entry {
  const facts = tasks.map(([text, ...bodies], at): TaskFact => {
    const words = proof(1000 * (at + 1), text)
    const agencies = bodies.map((name, place) => ({
      name,
      role: 'LEAD' as const,
      ...proof(1000 * (at + 1) - 100 + 40 * place, name),
    }))
    return { ...words, text, due: null, agencies }
  })
  return paper({ ...told, kind: 'DIRECTIVE', entry: { tasks: facts } })
}

/** A report of actions, each by a body by name. */
export function reporting(told: Told, actions: [text: string, body: string, on?: string][]): Entry {
  const facts = actions.map(([text, body, on = null], at): ActionFact => {
    const start = 1000 * (at + 1)
    return {
      ...proof(start, text),
      text,
      on,
      until: null,
      under: [],
      figures: [],
      agencies: [{ name: body, ...proof(start, body) }],
    }
  })
  return paper({ ...told, kind: 'REPORT', entry: { actions: facts } })
}
