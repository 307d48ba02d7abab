import type { Document } from '../../../schema/documents/document'
import type { Plan } from '../../../schema/documents/plan'
import type { Context } from '../../context'
import { badInput } from '../../graph/badInput'
import { readAskedNumber } from './askedNumber'
import { documentsByNumber } from './candidates'
import { explainAmbiguous } from './explain'
import { isIssuedBy } from './issuerMatch'

/**
 * The plan of a number; null where there is none. Where several fit, papers of central bodies come before those of
 * provinces, and papers that we hold before those that others cite.
 * @throws BAD_USER_INPUT when the text is no number, or when several plans fit alike.
 */
export async function findPlan(context: Context, number: string): Promise<Plan | null> {
  const asked = readAskedNumber(number)
  if (asked.kinds && !asked.kinds.includes('PLAN')) return null
  const found = await documentsByNumber(context, { ...asked, kinds: ['PLAN'] })
  const plans = found.filter(isPlan).filter(plan => asked.issuer === null || isIssuedBy(plan, asked.issuer))
  const preferred = [
    plans,
    plans.filter(plan => plan.province === null),
    plans.filter(plan => plan.province === null && plan.held),
  ]
  const only = preferred.find(some => some.length === 1)?.[0]
  if (only || plans.length === 0) return only ?? null
  throw badInput('number', explainAmbiguous(number, plans))
}

const isPlan = (document: Document): document is Plan => document.__typename === 'Plan'
