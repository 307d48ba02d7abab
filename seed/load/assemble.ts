import { groupBy } from '../../schema/words/groupBy'
import type { Worded } from '../../server/terminal/worded'
import type { Entry } from '../read/entry'
import { drawAgencies } from './build/agencies'
import { drawActions, drawRequests } from './build/asks'
import { type DrawnActs, drawCarriedOut } from './build/carriedOut'
import { drawClassMembers } from './build/classMembers'
import { countsOf } from './build/counts'
import { drawDiscrepancy } from './build/discrepancies'
import { drawDocument } from './build/documents'
import { Drawing } from './build/drawing'
import { drawRulings, drawSuggestions, type Editorial, resolveEditor, settles } from './build/editorial'
import { drawEvents, drawFigures } from './build/facts'
import { drawIssuerBySymbol, drawSigner, drawStatements } from './build/header'
import { drawCitation } from './build/links'
import { drawMessage } from './build/messages'
import { drawPassages, type PassageText } from './build/passages'
import { prepared } from './build/prepare/prepare'
import { settle } from './build/settle'
import { collectStatements } from './build/statements'
import { drawTasks } from './build/tasks'
import { toldOfPlans } from './build/toldOfPlans'
import { settleUnits } from './build/units'
import type { Corpus, KnownDocument, Paper, Settled, Wording } from './corpus'
import type { KnownDiscrepancy } from './discrepancies/discrepancy'
import { discrepanciesOf } from './discrepancies/index'
import { notedDiscrepancies, withDismissals } from './discrepancies/noted'
import { AgencyDirectory } from './identity/agencyDirectory'
import { inferBlankNumbers } from './identity/blankNumber'
import { DocumentTable } from './identity/documentTable'
import { identifyPapers } from './identity/heldPapers'
import { MentionResolver } from './identity/resolveMentions'
import { assignSlugs } from './identity/slugs'
import { unitOf } from './identity/unit'
import { type GraphImage, SHARED } from './image'
import { inferenceRules } from './infer/rules'
import { identifyMessages } from './messages'
import { namesAsWordings } from './namesAsWordings'
import type { Editor } from './register/editorSchema'
import { unitsOf, versionOf } from './version'

export interface Assembled {
  image: GraphImage
  /** Every discrepancy, for people. */
  discrepancies: KnownDiscrepancy[]
  /** What of the editor's files names no document. */
  unresolved: Worded[]
}

/** From entries to the graph: pure; the same entries give the same graph, whatever their order. */
export function assemble(
  entries: readonly Entry[],
  editor: Editor,
  texts: ReadonlyMap<string, readonly PassageText[]> = new Map(),
): Assembled {
  const ordered = [...entries].sort((a, b) => (unitOf(a) < unitOf(b) ? -1 : 1))
  const directory = new AgencyDirectory(editor.agencies)
  const table = new DocumentTable()
  const inferred = inferBlankNumbers(ordered)
  const papers = identifyPapers(ordered, directory, table, inferred)
  const resolver = new MentionResolver(table, directory)
  const mentions = resolver.resolveAll(papers)
  const statements = collectStatements(papers, mentions, resolver, inferred)
  const messages = identifyMessages(
    papers.flatMap(paper => wordingsOf(paper, resolver)),
    namesAsWordings(statements),
  )
  const editorial = resolveEditor(editor, table)
  const rulings = editorial.rulings.map(({ ruling, document }) => ({ ...ruling, document }))
  const settled = new Map<KnownDocument, Settled>()
  const about = groupBy(statements, statement => statement.about)
  for (const document of table.all())
    settled.set(document, settle(document, about.get(document) ?? [], rulings))
  const corpus: Corpus = { papers, mentions, messages, statements, settled }

  const drawing = new Drawing()
  const slugs = assignSlugs(table.all())
  for (const [document, values] of settled) drawDocument(drawing, document, values, slugs.get(document.id)!)
  drawStatements(drawing, statements, directory)
  const cited = groupBy(mentions, mention => mention.document)
  for (const document of table.all()) {
    drawIssuerBySymbol(drawing, document, about.get(document) ?? [], cited.get(document)?.[0], directory)
  }
  const found = withDismissals(discrepanciesOf(corpus), editor.dismissals)
  const noted = notedDiscrepancies(editor.discrepancies, papers)
  const discrepancies = [...found.discrepancies, ...noted.discrepancies]
  const disputed = groupBy(
    discrepancies.flatMap(({ values }) => values),
    ({ paper }) => paper,
  )
  const acts: DrawnActs = { tasks: [], actions: [] }
  for (const paper of papers) {
    drawPaper(drawing, paper, directory, resolver, acts)
    const disputedHere = (disputed.get(paper) ?? []).map(({ proof }) => proof)
    drawPassages(drawing, paper, texts.get(paper.unit), disputedHere)
  }
  for (const mention of mentions) drawCitation(drawing, mention)
  for (const message of messages) drawMessage(drawing, message)
  for (const rule of inferenceRules) drawInferred(drawing, corpus, rule)
  drawCarriedOut(drawing, corpus, acts)
  drawSuggestions(drawing, editorial)
  drawRulings(drawing, editorial)
  for (const discrepancy of discrepancies)
    drawDiscrepancy(drawing, discrepancy, rulingOn(discrepancy, editorial))
  drawClassMembers(drawing, directory, papers)
  drawAgencies(drawing, directory, papers)

  return {
    image: imageOf(drawing),
    discrepancies,
    unresolved: [...editorial.unresolved, ...found.unresolved, ...noted.unresolved],
  }
}

function imageOf(drawing: Drawing): GraphImage {
  settleUnits(drawing.nodes.values(), drawing.relationships.values())
  const beside = prepared(drawing)
  const nodes = [...drawing.nodes.values(), ...beside.nodes]
  const relationships = [...drawing.relationships.values()]
  const units = unitsOf(nodes, relationships, beside)
  return {
    units,
    version: versionOf(units),
    plans: toldOfPlans(drawing),
    counts: countsOf(nodes, relationships),
  }
}

function wordingsOf(paper: Paper, resolver: MentionResolver): Wording[] {
  return paper.entry.messages.map(fact => {
    const own = fact.own && paper.document.kind === 'PLAN' ? paper.document : null
    const named = fact.plan ? resolver.byNumber(paper, fact.plan, 'PLAN') : null
    const settled = named && named.candidates.length === 0 ? named.document : null
    return { paper, fact, plan: own ?? settled }
  })
}

function drawPaper(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  resolver: MentionResolver,
  acts: DrawnActs,
): void {
  drawSigner(drawing, paper)
  acts.tasks.push(...drawTasks(drawing, paper, directory, resolver))
  drawRequests(drawing, paper, { directory, resolver })
  acts.actions.push(...drawActions(drawing, paper, { directory, resolver }))
  drawFigures(drawing, paper)
  drawEvents(drawing, paper)
}

function drawInferred(drawing: Drawing, corpus: Corpus, infer: (typeof inferenceRules)[number]): void {
  for (const { type, from, to, rule, proofs, own } of infer(corpus)) {
    for (const { paper, proof } of proofs) {
      drawing.assert(type, from.id, to.id, { paper, proof, basis: 'INFERRED', rule, unit: SHARED }, own)
    }
  }
}

function rulingOn({ key, subject }: KnownDiscrepancy, { rulings }: Editorial) {
  return rulings.find(ruling => settles(ruling, key, subject))?.ruling
}
