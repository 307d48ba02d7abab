import { describe, expect, it } from 'vitest'
import { rangeSeen } from '../../client/src/routes/timeline/zoomRange'

const lanes = { left: 100, width: 1000 }
const seen = (x: number, k: number) => rangeSeen('2021-09-01', '2021-12-09', lanes, { x, k })

describe('the days that a hand has moved into the lanes (100 days on 1000 pixels, ten a day)', () => {
  it.each([
    ['nothing', 0, 1, '2021-09-01', '2021-12-09'],
    ['a drag of ten days to the left', -100, 1, '2021-09-11', '2021-12-19'],
    ['twice as close about the left end of the lanes', -100, 2, '2021-09-01', '2021-10-20'],
    ['twice as close about their middle', -600, 2, '2021-09-26', '2021-11-14'],
    ['half as close about their middle', 300, 0.5, '2021-07-13', '2022-01-28'],
    ['as close as it gets', -99 * 100, 100, '2021-09-01', '2021-09-14'],
  ])('%s', (_, x, k, from, to) => {
    expect(seen(x, k)).toEqual({ from, to })
  })
})
