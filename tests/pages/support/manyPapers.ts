import type { madeUpGraph } from '../../support/madeUpGraph'

/** Of the made-up register: one decision, seven plans on it, twenty provinces on each plan, one of them unproven. */
export const MADE_UP = { plans: 7, provinces: 20, root: '/van-ban/quyet-dinh', slug: 'quyet-dinh' }

/** 148 papers that do not exist, around one decision: as many as one trace shows. */
export async function manyPapers(made: ReturnType<typeof madeUpGraph>): Promise<void> {
  const plans = Array.from({ length: MADE_UP.plans }, (_, at) => ({
    id: `d:ke-hoach-${at}`,
    kind: 'PLAN' as const,
    number: `${at + 1}/KH-ABC`,
    title: `tuyên truyền đợt ${at + 1}`,
    issued: `2031-0${at + 1}-05`,
  }))
  const letters = plans.flatMap((plan, at) =>
    Array.from({ length: MADE_UP.provinces }, (_, province) => ({
      id: `d:cong-van-${at}-${province}`,
      kind: 'OFFICIAL_LETTER' as const,
      number: `${100 * (at + 1) + province}/UBND-VX`,
      title: `triển khai ${plan.title}`,
      issued: `2031-0${at + 1}-${10 + (province % 15)}`,
      province: `Tỉnh ${province + 1}`,
      plan: plan.id,
    })),
  )
  await made.papers([
    {
      id: 'd:quyet-dinh',
      kind: 'DECISION',
      number: '9/QĐ-TTg',
      title: 'phòng, chống dịch',
      issued: '2031-01-01',
    },
    ...plans,
    ...letters.map(({ plan: _, ...letter }) => letter),
  ])
  await made.links([
    ...plans.map(({ id }) => ({
      type: 'IMPLEMENTS',
      from: id,
      to: 'd:quyet-dinh',
      quote: 'Thực hiện Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ',
    })),
    ...letters.map(({ id, plan }, at) => ({
      type: 'IMPLEMENTS',
      from: id,
      to: plan,
      quote: at === 0 ? null : 'triển khai thực hiện kế hoạch tuyên truyền',
      ...(at === 0 && { properties: { basis: 'INFERRED', rule: 'Ban biên tập gợi ý: cùng lời' } }),
    })),
  ])
}
