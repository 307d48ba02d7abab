import { expect, test } from 'vitest'
import { communication, paper } from '../loading/paper'
import { plan, report, sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const FIRST = '2026-11-23T00:00:00.000Z'

const PERIODS =
  '{ timeline(kinds: [MESSAGE]) { periods { plan { number } period { from to confirmedUntil } changedAt } } }'
interface Timeline {
  timeline: { periods: { plan: { number: string }; changedAt: string }[] }
}
/** Since when each plan is told as it is. */
async function changedAt(): Promise<Record<string, string>> {
  const { ask } = await testApi(graph)
  const { data } = await ask<Timeline>(PERIODS, {})
  return Object.fromEntries(data.timeline.periods.map(({ plan: { number }, changedAt: at }) => [number, at]))
}

let loads = 0
/** Loads a day later than the last time; gives what the plans say of it, and the day. */
async function after(entries: Parameters<typeof load>[0]) {
  const on = new Date(Date.parse(FIRST) + 86_400_000 * loads++).toISOString()
  await load(entries, { now: () => new Date(on) })
  return { on, changed: await changedAt() }
}

const next = (text = 'Thích ứng an toàn') =>
  paper({
    file: 'kh-04.txt',
    number: '04/KH-TBTT',
    kind: 'PLAN',
    issued: '2021-09-06',
    issuer: communication,
    says: [{ text, own: true }],
  })
const unrelated = paper({ file: 'cv.txt', number: '9/CV-BYT', kind: 'OFFICIAL_LETTER', issued: '2021-12-01' })

test('an entry is changed when its content is, and not by a load', async () => {
  const first = await after([report(), plan])
  expect(first.changed).toEqual({ '02/KH-TBTT': first.on })

  const more = await after([report(), plan, unrelated])
  expect(more.on).not.toBe(first.on)
  expect(more.changed, 'another paper is loaded').toEqual(first.changed)

  const ended = await after([report(), plan, unrelated, next()])
  expect(ended.changed, 'the next plan ends the one before').toEqual({
    '02/KH-TBTT': ended.on,
    '04/KH-TBTT': ended.on,
  })

  const reworded = await after([report(), plan, unrelated, next('Thích ứng an toàn, linh hoạt')])
  expect(reworded.changed, 'a wording is corrected').toEqual({
    '02/KH-TBTT': ended.on,
    '04/KH-TBTT': reworded.on,
  })

  const less = await after([report(), plan, next('Thích ứng an toàn, linh hoạt')])
  expect(less.changed, 'a paper is taken out again').toEqual(reworded.changed)
})
