import { type Day, dayAfter, dayBefore, later, latest } from '../../schema/words/calendar'
import type { KnownPeriod } from './clock'

/** A run of days, both ends inside, on each of which the same plans are in force. */
export interface Stretch {
  from: Day
  to: Day
  inForce: KnownPeriod[]
}

/** Cuts `from`–`to` at every change of what is in force; together the stretches cover each day once. */
export function stretchesOf(periods: readonly KnownPeriod[], from: Day, to: Day): Stretch[] {
  const within = periods.filter(period => reaches(period, from, to))
  const begins = new Map<Day, KnownPeriod[]>()
  const stops = new Map<Day, KnownPeriod[]>()
  for (const period of within) {
    add(begins, later(period.from!, from), period)
    if (period.lastDay! < to) add(stops, dayAfter(period.lastDay!), period)
  }
  const cuts = [...new Set([from, ...begins.keys(), ...stops.keys()])].sort()
  const active = new Set<KnownPeriod>()
  return cuts.map((cut, at) => {
    for (const period of stops.get(cut) ?? []) active.delete(period)
    for (const period of begins.get(cut) ?? []) active.add(period)
    const next = cuts[at + 1]
    return { from: cut, to: next ? dayBefore(next) : to, inForce: [...active] }
  })
}

/** The first and the last day on which some plan is in force; null when none ever is. */
export function extentOf(periods: readonly KnownPeriod[]): { from: Day; to: Day } | null {
  const real = periods.filter(({ from, lastDay }) => from !== null && lastDay !== null && from <= lastDay)
  const to = latest(real.map(({ lastDay }) => lastDay))
  const from = real.map(period => period.from!).sort()[0]
  return from && to ? { from, to } : null
}

const reaches = ({ from: begin, lastDay }: KnownPeriod, from: Day, to: Day): boolean =>
  begin !== null && lastDay !== null && begin <= lastDay && begin <= to && lastDay >= from

function add(map: Map<Day, KnownPeriod[]>, day: Day, period: KnownPeriod): void {
  const there = map.get(day)
  if (there) there.push(period)
  else map.set(day, [period])
}
