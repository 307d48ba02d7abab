import { describe, expect, it } from 'vitest'
import type { Plan } from '../../schema/documents/plan'
import type { Policy } from '../../schema/documents/policy'
import type { Basis } from '../../schema/enums/basis'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { TraceLink } from '../../schema/trace/traceLink'
import { explainChange } from '../../server/changes/explainChange'
import { reasonsFor } from '../../server/changes/reasonsFor'

const quotation = [{ quote: 'Thực hiện …' }] as TraceLink['evidence']
const link = (number: string, basis: Basis = 'STATED', evidence = quotation): TraceLink => ({
  from: { id: 'd:later' } as Plan,
  to: { id: `d:${number}` } as Policy,
  relation: 'FOLLOWS',
  basis,
  rule: basis === 'INFERRED' ? 'Một quy tắc' : null,
  sentence: `Kế hoạch 23/KH-TBTT được ban hành khi có ${number}`,
  evidence,
})
const ids = (links: TraceLink[]) => links.map(({ to }) => to.id)

describe('reasons for a change', () => {
  it('are what the later plan alone rests on; what both rest on is told apart', () => {
    const { reasons, shared } = reasonsFor([link('1438')], [link('1438'), link('128')])
    expect(ids(reasons)).toEqual(['d:128'])
    expect(ids(shared)).toEqual(['d:1438'])
  })

  it('come stated first, then inferred', () => {
    const { reasons } = reasonsFor([], [link('86', 'INFERRED'), link('128'), link('30', 'RULED')])
    expect(ids(reasons)).toEqual(['d:128', 'd:30', 'd:86'])
  })

  it('never rest on a link that nothing proves', () => {
    expect(reasonsFor([], [link('128', 'STATED', [])])).toEqual({ reasons: [], shared: [] })
  })

  it('of the earlier plan count for nothing', () => {
    expect(reasonsFor([link('15'), link('16')], [])).toEqual({ reasons: [], shared: [] })
  })
})

describe('the sentence about it', () => {
  const end = (number: string) =>
    ({ plan: { kind: 'PLAN', number, title: null } }) as unknown as MessageInForce
  const said = (reasons: TraceLink[]) =>
    explainChange({ from: end('18/KH-TBTT'), to: end('23/KH-TBTT'), reasons })

  it('says what papers state', () => {
    expect(said([link('128/NQ-CP'), link('86/NQ-CP', 'INFERRED')])).toBe(
      'Kế hoạch 23/KH-TBTT được ban hành khi có 128/NQ-CP.',
    )
  })

  it('says plainly that no paper tells why', () => {
    const silence =
      'Không văn bản nào chúng tôi giữ nói vì sao thông điệp đổi từ Kế hoạch 18/KH-TBTT sang Kế hoạch 23/KH-TBTT.'
    expect(said([])).toBe(silence)
    expect(said([link('128/NQ-CP', 'INFERRED')])).toMatch(silence)
    expect(said([link('128/NQ-CP', 'INFERRED')])).toContain('Chỉ suy ra được')
  })
})
