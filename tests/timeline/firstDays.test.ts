import { expect, test } from 'vitest'
import type { Event } from '../../schema/facts/event'
import { addDays } from '../../schema/words/calendar'
import { firstDays, MOST_ENTRIES } from '../../server/timeline/dated'

const event = (id: number, on: string): Event => ({
  __typename: 'Event',
  id: `e${id}`,
  title: 't',
  on,
  until: null,
  documentIds: [],
  evidence: [],
})
/** As the graph gives them: one more than is shown. */
const perDay = (begin: string, each: number) =>
  Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => event(at, addDays(begin, Math.floor(at / each))))

test('all that fits is all there is', () => {
  const events = [event(1, '2021-09-01'), event(2, '2021-09')]
  expect(firstDays({ documents: [], events }, '2021-09-01')).toEqual({ documents: [], events, next: null })
})

test.each([1, 3, 7, 99])('with %i a day only whole days are told, and the next is named', each => {
  const { events, next } = firstDays({ documents: [], events: perDay('2021-01-01', each) }, '2021-01-01')
  expect(events.length % each).toBe(0)
  expect(events.length).toBeGreaterThan(MOST_ENTRIES - each)
  expect(next).toBe(addDays('2021-01-01', events.length / each))
  expect(events.every(({ on }) => on < next!)).toBe(true)
})

test('asking on from the day named comes to an end, whatever is dated by its year alone', () => {
  const events = Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => event(at, '2021'))
  let from = '2021-05-05'
  for (let step = 0; step < 3; step++) {
    const { next } = firstDays({ documents: [], events }, from)
    expect(next! > from).toBe(true)
    from = next!
  }
})
