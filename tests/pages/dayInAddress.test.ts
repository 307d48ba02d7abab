import { expect, it } from 'vitest'
import { dayInAddress } from '../../client/src/lib/dayInAddress'

it.each([
  ['/thong-diep/2021-02-30', '30/02/2021'],
  ['/en/thong-diep/2021-2-30', '30/2/2021'],
  ['/thong-diep/31-4-2021', '31-4-2021'],
  ['/thong-diep/h%C3%B4m-kia-n%E1%BB%8D', 'hôm-kia-nọ'],
  ['/thong-diep/%', '%'],
  ['/to-in/2021-13-01', '01/13/2021'],
  ['/thong-diep/2021-09-30?biet-ngay=2021-02-30', '30/02/2021'],
  ['/thong-diep/2021-09-30?biet-ngay=', ''],
  ['/thong-diep/2021-09-30?biet-ngay=2021-09-30', null],
  ['/thong-diep/2021-09-30', null],
  ['/van-ban/2021-02-30', null],
  ['/thong-diep/2021-02-30/x', null],
])('%s names %s', (address, day) => {
  expect(dayInAddress(new URL(address, 'https://nguon.example'))).toBe(day)
})
