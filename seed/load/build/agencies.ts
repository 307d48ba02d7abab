import { alphabetKey } from '../../../schema/words/alphabet'
import { searchable } from '../../../schema/words/fold'
import { shortForms } from '../../../schema/words/shortForms'
import type { Paper } from '../corpus'
import type { Agency, AgencyDirectory } from '../identity/agencyDirectory'
import { formerSlugs } from '../identity/formerSlugs'
import { slug } from '../identity/slug'
import { SHARED } from '../image'
import type { Drawing } from './drawing'
import { SYMBOL_RULE } from './statements'

/** Reference data of the editor, not the words of a paper. */
const DIRECTORY_REASON = 'Danh bạ cơ quan do ban biên tập lập'

/** Every agency that came up, and above which others it stands. Call last: the directory knows what was asked for. */
export function drawAgencies(drawing: Drawing, directory: AgencyDirectory, papers: readonly Paper[]): void {
  for (const paper of papers) drawPrintedParent(drawing, directory, paper)
  const drawn = new Set<Agency>()
  for (let found = directory.all(); found.length > drawn.size; found = directory.all()) {
    for (const agency of found) {
      if (drawn.has(agency)) continue
      drawn.add(agency)
      if (agency.parent) drawParent(drawing, agency, directory.byName(agency.parent, null))
    }
  }
  const agencies = directory.all()
  const former = formerSlugs(agencies)
  for (const agency of agencies) drawAgency(drawing, agency, former.get(agency) ?? [])
}

function drawAgency(drawing: Drawing, agency: Agency, formerly: readonly string[]): void {
  const names = [...agency.names].filter(name => name !== agency.name).sort()
  const address = slug(agency.key)
  drawing.node({
    id: agency.id,
    label: 'Agency',
    unit: SHARED,
    properties: {
      slug: address,
      formerSlugs: [...formerly],
      url: `/co-quan/${address}`,
      name: agency.name,
      sortName: alphabetKey(agency.name),
      names,
      abbreviation: agency.abbreviation,
      level: agency.level,
      province: agency.province,
      search: searchable(
        agency.name,
        ...names,
        agency.abbreviation,
        agency.province,
        ...shortened(agency.name),
      ),
    },
  })
}

/** What people type for a long name: `Sở TT&TT tỉnh Lạng Sơn`. */
function shortened(name: string): string[] {
  return shortForms.flatMap(({ words, short }) => (name.includes(words) ? short : []))
}

function drawParent(drawing: Drawing, agency: Agency, parent: Agency): void {
  drawing.relate('PART_OF', agency.id, parent.id, SHARED, { basis: 'RULED', reason: DIRECTORY_REASON })
}

/** The body printed above the issuer in a paper's head. */
function drawPrintedParent(drawing: Drawing, directory: AgencyDirectory, paper: Paper): void {
  const printed = paper.entry.document.issuer?.parent
  const proof = paper.entry.facts.find(fact => fact.attribute === 'issuer' && !fact.of)
  if (!printed || !proof || !paper.issuer) return
  const parent = directory.byName(printed, paper.province)
  if (parent === paper.issuer) return
  const known = proof.inferred
    ? ({ basis: 'INFERRED', rule: SYMBOL_RULE } as const)
    : ({ basis: 'STATED' } as const)
  drawing.assert('PART_OF', paper.issuer.id, parent.id, { paper, proof, ...known })
}
