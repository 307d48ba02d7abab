import { describe, expect, test } from 'vitest'
import { quotationsOf } from '../../client/src/components/quotations'
import type { Basis } from '../../client/src/generated/types'
import { saidBeyond } from '../../client/src/lib/saidBeyond'

const evidence = (shown: string, locator = 'I ¶1', basis: Basis = 'STATED', id = 'a') =>
  ({ shown, locator, basis, document: { id } }) as Parameters<typeof quotationsOf>[0][number]
const told = (...all: ReturnType<typeof evidence>[]) =>
  quotationsOf(all).map(
    ({ shown, places }) => `${shown} (${places.map(({ locator }) => locator).join('; ')})`,
  )

describe('the quotations of a fact', () => {
  test('equal words of several places stand once, with each place', () => {
    expect(
      told(evidence('giữ gìn', 'I ¶1'), evidence('giữ gìn', 'II ¶3'), evidence('giữ gìn', 'I ¶1')),
    ).toEqual(['giữ gìn (I ¶1; II ¶3)'])
  })

  test('words that others of the same place hold whole are not repeated, those of another place are', () => {
    expect(
      told(evidence('23/KH'), evidence('Kế hoạch 23/KH ngày 12/10'), evidence('23/KH', 'II ¶1')),
    ).toEqual(['Kế hoạch 23/KH ngày 12/10 (I ¶1)', '23/KH (II ¶1)'])
  })

  test('what a paper states comes before what a rule concluded, in their own order', () => {
    expect(
      told(evidence('c', 'I ¶1', 'INFERRED'), evidence('a'), evidence('b', 'I ¶1', 'RULED'), evidence('d')),
    ).toEqual(['a (I ¶1)', 'd (I ¶1)', 'b (I ¶1)', 'c (I ¶1)'])
  })
})

describe('beyond its quotation a sentence says', () => {
  const quotation = 'Các đài đã phát sóng **1.200** tin, bài'
  test.each([
    ['Các đài đã phát sóng: 1.200 tin, bài', ''],
    ['CÁC ĐÀI ĐÃ PHÁT SÓNG 1.200 TIN', ''],
    ['Các đài (tính đến ngày 24/11/2021) đã phát sóng 1.200 tin, bài', '(tính đến ngày 24/11/2021)'],
    ['Các đài (phát sóng) đã phát 1.200 tin (tại Hà Tĩnh)', '(tại Hà Tĩnh)'],
    ['Hà Tĩnh: các đài đã phát sóng 1.200 tin', 'Hà Tĩnh: các đài đã phát sóng 1.200 tin'],
    ['Các đài không phát sóng 1.200 tin', 'Các đài không phát sóng 1.200 tin'],
  ])('%s → %s', (sentence, expected) => {
    expect(saidBeyond(sentence, quotation)).toBe(expected)
  })
})
