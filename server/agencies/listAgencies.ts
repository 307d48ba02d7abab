import type { Agency } from '../../schema/agencies/agency'
import type { Connection } from '../../schema/connections/connection'
import { alphabetKey } from '../../schema/words/alphabet'
import { tokens } from '../../schema/words/fold'
import type { Context } from '../context'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../graph/page'
import { number } from '../graph/values'
import { agencyCoverage } from './listCoverage'
import { readAgencies } from './readAgencies'

const FITS =
  '($tokens IS NULL OR (size($tokens) > 0 AND all(token IN $tokens WHERE a.search CONTAINS token)))'
const PAGE = `
MATCH (a:Agency)
WHERE ${FITS} AND ($after IS NULL OR a.sortName > $after[0] OR (a.sortName = $after[0] AND a.id > $after[1]))
WITH a ORDER BY a.sortName, a.id LIMIT $limit`
const COUNT = `MATCH (a:Agency) WHERE ${FITS} RETURN count(a)`

/** A page of agencies in Vietnamese alphabetical order; with a text, those of which some name has all its words. */
export async function listAgencies(
  context: Context,
  asked: PageArguments & { text?: string | null },
): Promise<Connection<Agency>> {
  const page = pageOf('agencies', asked, ['', ''])
  const wanted = { tokens: typeof asked.text === 'string' ? tokens(asked.text) : null }
  const agencies = await readAgencies(context, PAGE, { ...wanted, ...pageParameters(page) })
  const items = agencies.map(agency => ({ node: agency, place: [alphabetKey(agency.name), agency.id] }))
  const count = async () => number((await context.reader.read<number>(COUNT, wanted))[0] ?? 0)
  return connectionOf(page, items, count, agencyCoverage)
}
