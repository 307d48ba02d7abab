import { expect, test } from 'vitest'
import { readSearch, searchAddress } from '../../client/src/routes/search/searchAddress'

const today = '2026-11-22'
const read = (query: string) => readSearch(new URLSearchParams(query), today)
const nothing = {
  whole: null,
  kind: null,
  from: null,
  to: null,
  agency: null,
  province: null,
  marks: false,
  order: 'FIT',
  day: null,
}

test.each([
  ['q=vac', { ...nothing, text: 'vac' }],
  ['q=+vac+&loai=thong-diep&dau=dung', { ...nothing, text: 'vac', kind: 'MESSAGE', marks: true }],
  ['q=vac&tu=1/9/2021&den=2021-09-30', { ...nothing, text: 'vac', from: '2021-09-01', to: '2021-09-30' }],
  ['q=vac&tu=30/9/2021&den=1/9/2021', { ...nothing, text: 'vac', from: '2021-09-01', to: '2021-09-30' }],
  ['q=vac&loai=khac&tu=31/2/2021&tinh=', { ...nothing, text: 'vac' }],
  ['q=vac&loai=doan&xep=moi-truoc', { ...nothing, text: 'vac', kind: 'PASSAGE', order: 'NEWEST' }],
  ['q=vac&xep=khac', { ...nothing, text: 'vac' }],
  ['q=30/9/2021', { ...nothing, text: '30/9/2021', day: '2021-09-30' }],
  ['q=ngày+30/9/2021', { ...nothing, text: 'ngày 30/9/2021', day: '2021-09-30' }],
  ['q=Ngày+30+tháng+9+năm+2021', { ...nothing, text: 'Ngày 30 tháng 9 năm 2021', day: '2021-09-30' }],
  ['q=30+tháng+9', { ...nothing, text: '30 tháng 9', day: '2026-09-30' }],
  ['q=kế+hoạch+30/9/2021', { ...nothing, text: 'kế hoạch 30/9/2021' }],
  ['q=vac&co-quan=a:x&tinh=Lào+Cai', { ...nothing, text: 'vac', agency: 'a:x', province: 'Lào Cai' }],
])('%s is read', (query, asked) => {
  expect(read(query)).toEqual(asked)
})

test.each([
  ['mười '.repeat(33).trim(), 'mười '.repeat(32).trim()],
  [`${'một, hai - '.repeat(40)}ba`, 'một, hai - '.repeat(16).trim()],
  ['a'.repeat(2100), 'a'.repeat(2000)],
  ['ế'.repeat(64 * 33), 'ế'.repeat(2000)],
])('%s: the first words are looked for, the whole stays in the address', (typed, text) => {
  const asked = read(new URLSearchParams({ q: typed }).toString())
  expect(asked).toMatchObject({ text, whole: typed })
  expect(asked && read(searchAddress(asked).split('?')[1] ?? '')).toEqual(asked)
})

test.each(['', 'q=', 'q=+++', 'loai=thong-diep'])('“%s” asks for nothing', query => {
  expect(read(query)).toBeNull()
})

test('an address written is read as what was asked', () => {
  const asked = read(
    'q=Thích ứng&loai=ke-hoach&tu=2021-09-01&den=2021-09-30&co-quan=a:x&tinh=Hà Nội&dau=dung&xep=cu-truoc',
  )
  expect(asked).not.toBeNull()
  expect(asked && read(searchAddress(asked).split('?')[1] ?? '')).toEqual(asked)
})
