import type { Link } from '../facts'
import type { LinkKey } from '../key'
import type { Paper } from '../paper'
import { shared, slicesIn } from '../place'
import { type Row, rowsOf } from '../row'
import { bare, sameWords } from '../words'

/** These tell that a paper is named, and claim nothing of what it is to the other. */
const NAMED = ['MENTIONS', 'REPORTS_ON']

export function links(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(
    ['numbers cited', 'relations', 'acts of agencies', 'titles'],
    ['false “Nêu rõ”', 'links beyond the key'],
  )
  for (const paper of papers) {
    const ours = paper.ours(paper.facts.links)
    for (const key of paper.key.links) {
      const there = ours.filter(link => isThere(paper, key, link))
      const said = () =>
        paper.miss(key, `${key.actor} ${key.relation} ${key.number}`, there.map(shown).join(' | ') || null)
      rows['numbers cited'].is(there.length > 0, said)
      rows.relations.is(
        there.some(link => actIs(paper, key, link)),
        said,
      )
      if (actorOf(paper, key) === 'agency' && !NAMED.includes(key.relation)) {
        const actor = there.find(link => link.actor)?.actor ?? there[0]?.actor
        rows['acts of agencies'].holds(
          there.length > 0 ? actor : null,
          held => held !== null && paper.directory.phrase(key.actor, [held]),
          said,
        )
      }
      titleRow(rows.titles, paper, key)
    }
    for (const link of ours) judgeOurs(rows, paper, link)
  }
  return Object.values(rows)
}

/** A relation that we call stated and the key does not have, for that number at that place, is false. */
function judgeOurs(
  rows: Record<'false “Nêu rõ”' | 'links beyond the key', Row>,
  paper: Paper,
  link: Link,
): void {
  const keys = paper.key.links.filter(key => isThere(paper, key, link))
  const known = paper.key.unnumbered.some(
    ({ relation, quote, locator }) =>
      relation === link.relation && shared(paper.spans({ quote, locator }), slicesIn(link, paper.file)) > 0,
  )
  const stated = link.proofs.some(({ file, basis }) => file === paper.file && basis === 'STATED')
  if (stated && !NAMED.includes(link.relation) && !known && !keys.some(key => actIs(paper, key, link))) {
    rows['false “Nêu rõ”'].fault(
      `${paper.beyond(link, shown(link))}\n    key:  ${keys.map(key => `${key.actor} ${key.relation}`).join(' | ') || '–'}`,
    )
  } else if (stated && keys.length === 0 && link.to !== null && !known) {
    rows['links beyond the key'].fault(paper.beyond(link, shown(link)))
  }
}

const isThere = (paper: Paper, key: LinkKey, link: Link): boolean =>
  sameNumber(link.to, key.number) && paper.shared(key, link) > 0

const sameNumber = (ours: string | null, number: string): boolean =>
  ours !== null && bare(ours) === bare(number)

/** Whose act the key says it is. */
function actorOf(paper: Paper, { actor }: LinkKey): 'itself' | 'paper' | 'class' | 'agency' {
  const { number, numberInferred } = paper.key.header
  if (/báo cáo này|chính/.test(actor) || actor === number || actor === numberInferred) return 'itself'
  if (/^\d+[-/]/.test(actor)) return 'paper'
  return /^các kế hoạch/.test(actor) ? 'class' : 'agency'
}

/** Ours says the same act: by the paper itself, by the paper named, by each of a class, or by the agency. */
export function actIs(paper: Paper, key: LinkKey, link: Link): boolean {
  const own = link.from.files.includes(paper.file)
  const relation = link.relation === key.relation
  switch (actorOf(paper, key)) {
    case 'itself':
      return (
        own && !link.actor && (relation || (NAMED.includes(key.relation) && NAMED.includes(link.relation)))
      )
    case 'paper':
      return relation && !link.actor && sameNumber(link.from.number, key.actor)
    case 'class':
      return (
        relation && !own && link.from.number !== null && key.actor.includes(link.from.number.split('/')[0]!)
      )
    case 'agency':
      if (link.actor) return own && relation && paper.directory.phrase(key.actor, [link.actor])
      return own && NAMED.includes(link.relation) && NAMED.includes(key.relation)
  }
}

/** A title ends where the title ends; where the key has none, none begins in its quotation but one that the key has elsewhere. */
function titleRow(row: Row, paper: Paper, key: LinkKey): void {
  const titles = paper.ours(paper.facts.titles).filter(({ number }) => sameNumber(number, key.number))
  const held = titles.map(({ value }) => value).join(' | ') || null
  if (key.title !== null) {
    row.is(
      titles.some(({ value }) => sameWords(value, key.title!)),
      () => paper.miss(key, key.title!, held),
    )
    return
  }
  const known = paper.key.links.filter(({ number }) => number === key.number).map(({ title }) => title)
  const invented = titles.filter(
    title =>
      paper.shared(key, title) > 0 && !known.some(other => other !== null && sameWords(other, title.value)),
  )
  row.is(invented.length === 0, () => paper.miss(key, 'no title', held))
}

const shown = ({ from, relation, to, actor, proofs }: Link): string =>
  `${actor?.[0] ?? from.number ?? from.files[0]} ${relation} ${to} (${proofs[0]?.basis})`
