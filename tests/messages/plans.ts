import type { PlanRecord } from '../../server/messages/clock'

/** A plan of one made-up row; only what matters to a test is given. */
export function plan(order: number, given: Partial<PlanRecord> = {}): PlanRecord {
  return {
    id: String(order).padStart(2, '0'),
    series: 'row',
    order,
    kind: 'WEEKLY',
    signed: null,
    stated: null,
    confirmations: [],
    ...given,
  }
}

export const stated = (from: string | null, to: string | null) => ({ from, to, basis: 'STATED' as const })

/** The six plans as the papers give them (DESIGN.md, "Two clocks"). */
export const sixPlans: PlanRecord[] = [
  plan(2, { signed: '2021-09-02', stated: stated('2021-08-30', '2021-09-06') }),
  plan(4, { signed: '2021-09-06', stated: stated('2021-09-07', '2021-09-14') }),
  plan(8, { signed: '2021-09-15' }),
  plan(13, { signed: '2021-09-22', stated: stated('2021-09-23', '2021-09-30') }),
  plan(18, { signed: '2021-09-30' }),
  plan(23, {
    kind: 'PHASE',
    signed: '2021-10-12',
    confirmations: [{ on: '2021-11-29', signed: '2021-11-29' }],
  }),
]
