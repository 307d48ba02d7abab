import { withinSentence } from '../../../schema/words/classesOfBodies'
import type { Paper } from '../corpus'
import type { AgencyDirectory } from '../identity/agencyDirectory'
import { SHARED } from '../image'
import { membersOfClasses, RULE } from '../infer/memberOfClass'
import type { Drawing } from './drawing'

/**
 * Who belongs to a class of bodies has the tasks of the class, proved by the words that name the class. A paper of a
 * province means the bodies of that province.
 */
export function drawClassMembers(
  drawing: Drawing,
  directory: AgencyDirectory,
  papers: readonly Paper[],
): void {
  const agencies = directory.all()
  const members = membersOfClasses(agencies)
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const tellers = new Map(papers.map(paper => [paper.document.id, paper]))
  const assigned = [...drawing.relationships.values()].filter(({ type }) => type === 'RESPONSIBLE')
  for (const { from, to, properties } of assigned) {
    const teller = tellers.get(String(properties.source))
    for (const member of members.get(to) ?? []) {
      if (teller?.issuer === member || (teller?.province && teller.province !== member.province)) continue
      const through = withinSentence(names.get(to)!)
      drawing.relate('RESPONSIBLE', from, member.id, SHARED, {
        ...properties,
        basis: 'INFERRED',
        rule: RULE,
        through,
      })
    }
  }
}
