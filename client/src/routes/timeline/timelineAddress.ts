import { addDays, type Day, dayNumber } from '../../../../schema/words/calendar'
import { readDay } from '../../lib/readDay'

export const lanes = ['thong-diep', 'ke-hoach', 'chinh-sach', 'su-kien', 'bao-cao', 'dia-phuong'] as const
export type Lane = (typeof lanes)[number]

/** What of the timeline is on view; all of it is in the address of the page. */
export interface View {
  /** Both inside; null for the time of the messages. */
  from: Day | null
  to: Day | null
  lane: Lane | null
  agency: string | null
  text: string
}

const LONGEST_TEXT = 200

/** `?tu=&den=&loai=&co-quan=&tim=`: what cannot be read of it asks for nothing; days may come in any order. */
export function readView(parameters: URLSearchParams, today: Day): View {
  const days = ['tu', 'den'].map(name => readDay(parameters.get(name) ?? '', today))
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? [days[1], days[0]] : days
  return {
    from: from ?? null,
    to: to ?? null,
    lane: lanes.find(lane => lane === parameters.get('loai')) ?? null,
    agency: parameters.get('co-quan') || null,
    text: parameters.get('tim')?.trim().slice(0, LONGEST_TEXT) ?? '',
  }
}

export function viewAddress({ from, to, lane, agency, text }: View): string {
  const parameters = new URLSearchParams()
  if (from) parameters.set('tu', from)
  if (to) parameters.set('den', to)
  if (lane) parameters.set('loai', lane)
  if (agency) parameters.set('co-quan', agency)
  if (text) parameters.set('tim', text)
  return parameters.size > 0 ? `/dong-thoi-gian?${parameters}` : '/dong-thoi-gian'
}

const SHORTEST = 14

/** The stretch of days moved by half its length, or made half or twice as long about its middle. */
export const moves = {
  back: (from: Day, to: Day) => shifted(from, to, -0.5, -0.5),
  forward: (from: Day, to: Day) => shifted(from, to, 0.5, 0.5),
  closer: (from: Day, to: Day) => (length(from, to) / 2 < SHORTEST ? null : shifted(from, to, 0.25, -0.25)),
  wider: (from: Day, to: Day) => shifted(from, to, -0.5, 0.5),
}
export type Move = keyof typeof moves

const length = (from: Day, to: Day) => dayNumber(to) - dayNumber(from)

function shifted(from: Day, to: Day, start: number, end: number): { from: Day; to: Day } {
  const days = length(from, to)
  return { from: addDays(from, Math.round(days * start)), to: addDays(to, Math.round(days * end)) }
}
