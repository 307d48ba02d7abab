import type { Body } from '../facts'
import { AGENCY, type AgencyAnswer, namesOf, type Reader } from './reader'

export async function bodies(reader: Reader): Promise<Body[]> {
  const answers = await reader.api.list<AgencyAnswer>('agencies', AGENCY)
  return answers.map(agency => ({
    id: agency.id,
    name: agency.name,
    names: namesOf(agency),
    province: agency.province,
  }))
}
