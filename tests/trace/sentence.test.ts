import { expect, test } from 'vitest'
import type { Document } from '../../schema/documents/document'
import { Relation } from '../../schema/enums/relation'
import type { Evidence } from '../../schema/facts/evidence'
import { linkSentence } from '../../server/trace/sentence'

const of = (kind: string, number: string) => ({ kind, number }) as Document
const [plan, decision] = [of('PLAN', '02/KH-TBTT'), of('DECISION', '1438/QĐ-TTg')]
const proof = [{ quote: 'Thực hiện Quyết định số 1438/QĐ-TTg' } as Evidence]

test('each relation has its one verb', () => {
  const say = (relation: Relation) => linkSentence(plan, relation, decision, 'STATED', proof)
  expect(say(Relation.BASED_ON)).toBe('Kế hoạch 02/KH-TBTT được ban hành căn cứ Quyết định 1438/QĐ-TTg')
  expect(say(Relation.IMPLEMENTS)).toBe('Kế hoạch 02/KH-TBTT thực hiện Quyết định 1438/QĐ-TTg')
  const verbs = Object.values(Relation).map(relation => say(relation))
  expect(new Set(verbs).size).toBe(verbs.length)
})

test('what is inferred or only suggested says so itself', () => {
  expect(linkSentence(plan, Relation.IMPLEMENTS, decision, 'INFERRED', proof)).toMatch(/\(suy ra\)$/)
  expect(linkSentence(plan, Relation.GUIDES, decision, 'INFERRED', [])).toMatch(/\(gợi ý của ban biên tập\)$/)
  expect(linkSentence(plan, Relation.IMPLEMENTS, decision, 'STATED', proof)).not.toMatch(/[()]/)
})
