import { describe, expect, it } from 'vitest'
import { operations } from './operations'
import type { Figures, Row } from './rounds'
import { isKept, isSentAgain } from './verdict'

const figures = (perSecond: number, refused = 0): Figures => ({
  perSecond,
  refused,
  slow: 1,
  nodeCpu: 1,
  databaseCpu: 1,
})
const row = (goals: Row['operation']['goals'], told: Row['figures'], fault: string | null = null): Row => ({
  operation: { ...operations[0]!, goals },
  figures: told,
  fault,
})
const OF_RAW = { atLeast: 0.7, times: 'raw' } as const
const OF_GENERATED = { atLeast: 3, times: 'generated' } as const

describe('the verdict on a row', () => {
  it.each([
    ['a share of another that is reached', row([[OF_RAW]], { ours: figures(70), raw: figures(100) }), true],
    ['one that is not', row([[OF_RAW]], { ours: figures(69), raw: figures(100) }), false],
    ['requests a second', row([[{ atLeast: 1000, times: 'one' }]], { ours: figures(999) }), false],
    ['what was not measured', row([[OF_GENERATED]], { ours: figures(70), raw: figures(100) }), null],
    ['one of a choice', row([[OF_GENERATED, OF_RAW]], { ours: figures(70), raw: figures(100) }), true],
    [
      'one missed, its choice not measured',
      row([[OF_GENERATED, OF_RAW]], { ours: figures(1), raw: figures(9) }),
      null,
    ],
    [
      'one reached, another not measured',
      row([[OF_GENERATED], [OF_RAW]], { ours: figures(70), raw: figures(100) }),
      null,
    ],
    [
      'one missed, another not measured',
      row([[OF_GENERATED], [OF_RAW]], { ours: figures(1), raw: figures(9) }),
      false,
    ],
    ['answers that differ', row([[OF_RAW]], { ours: figures(70), raw: figures(100) }, 'other'), false],
    ['requests without an answer', row([[OF_RAW]], { ours: figures(70, 1), raw: figures(100) }), false],
  ])('%s', (_, told, kept) => {
    expect(isKept(told)).toBe(kept)
  })
})

it.each([
  [{ kept: figures(60), bytes: figures(100) }, true],
  [{ kept: figures(59), bytes: figures(100) }, false],
  [{ kept: figures(60) }, null],
])('what was answered before is sent again beside bare node:http: %j', (told, kept) => {
  expect(isSentAgain({ figures: told })).toBe(kept)
})
