import { describe, expect, test } from 'vitest'
import { keptRuns, type Run } from '../../client/src/lib/keptRuns'

const kept = (runs: Run[]) => runs.filter(run => run.kept).map(({ text }) => text)
const whole = (runs: Run[]) => runs.map(({ text }) => text).join('')

describe('what two wordings have in common', () => {
  test('is found by syllable, letter case aside', () => {
    const left = 'Nước sạch cho mọi nhà'
    const right = 'Mọi nhà đều có nước sạch'
    const runs = keptRuns(left, right)
    expect(runs.shared).toBe(2)
    expect(kept(runs.left).map(text => text.toLowerCase())).toEqual(
      kept(runs.right).map(text => text.toLowerCase()),
    )
  })

  test('leaves every character in its place', () => {
    const left = 'Giữ khoảng cách, đeo “khẩu trang”'
    const right = 'Đeo khẩu trang; giữ khoảng cách!'
    const runs = keptRuns(left, right)
    expect(whole(runs.left)).toBe(left)
    expect(whole(runs.right)).toBe(right)
  })

  test('a wording without a syllable of the other keeps nothing', () => {
    const runs = keptRuns('một hai', 'ba bốn')
    expect(runs.shared).toBe(0)
    expect(kept(runs.left)).toEqual([])
  })
})
