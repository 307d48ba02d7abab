import { yearOf } from '../../../schema/words/calendar'
import type { Entry } from '../../read/entry'
import type { KnownDocument, Paper } from '../corpus'
import type { AgencyDirectory } from './agencyDirectory'
import type { NumberInferred } from './blankNumber'
import type { DocumentTable } from './documentTable'
import { issuerOf, ownGroups, provinceOf } from './issuer'
import { type DocumentNumber, parseNumber } from './number'
import { unitOf } from './unit'

/** Finds the document of every held paper; two texts of one paper come to one document. */
export function identifyPapers(
  entries: readonly Entry[],
  directory: AgencyDirectory,
  table: DocumentTable,
  inferred: ReadonlyMap<string, NumberInferred>,
): Paper[] {
  learnSymbols(entries, directory)
  return entries.map(entry => {
    const unit = unitOf(entry)
    const conclusion = inferred.get(unit)
    const printed = entry.document.number ?? conclusion?.number ?? null
    const number = printed ? parseNumber(printed) : null
    const groups = ownGroups(entry, number)
    const province = provinceOf(entry, directory, groups)
    const issuer = issuerOf(directory, groups, entry.document.issuer?.name ?? null, province)
    const issued = conclusion?.issued ?? entry.document.issued
    const year = number?.year ?? (issued ? yearOf(issued) : null)
    const { kind, symbol, title } = entry.document
    const document =
      number && printed
        ? table.numbered({ number, printed, issuer, year, kind })
        : table.unnumbered([symbol ?? kind, issuer.key ?? title, issued], {
            symbol,
            kind,
            issuer: issuer.agency,
            year,
            name: null,
          })
    if (conclusion) document.identity = 'INFERRED'
    const paper: Paper = { unit, entry, province, issuer: issuer.agency, document }
    adopt(document, paper, number)
    return paper
  })
}

function adopt(document: KnownDocument, paper: Paper, number: DocumentNumber | null): void {
  document.papers.push(paper)
  if (number && document.papers.length === 1 && paper.entry.document.number)
    document.number = paper.entry.document.number
  document.issuer ??= paper.issuer
}

/** A group that no directory has, in a paper's own symbol, means the agency that the paper names as its issuer. */
function learnSymbols(entries: readonly Entry[], directory: AgencyDirectory): void {
  for (const { document } of entries) {
    if (!document.issuer) continue
    const number = document.number ? parseNumber(document.number) : null
    const groups = number?.groups ?? []
    const last = groups.at(-1)
    if (!last || groups.length < 2 || groups.some(group => directory.knowsSymbol(group))) continue
    const { name, parent, province } = document.issuer
    if (!parent || province) continue
    directory.learnSymbol(last, { name, level: directory.byName(name, null).level, parent })
  }
}
