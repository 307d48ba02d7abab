import type { ActionFact, Entry, FigureFact, NamedBody, RequestFact, Slice } from '../../../seed/read/entry'
import { Places, plain, type Span, shared } from '../../facts/place'
import { type Row, rowsOf } from '../../facts/row'
import { bare, sameWords, says } from '../../facts/words'
import type { FactsAnswer, FigureAnswer } from './answers'

const SHARES = [
  'figures held',
  'stand alone',
  'nature',
  'when',
  'requests held',
  'requests with whom',
  'actions held',
  'actions with whom',
  'sayings held',
] as const
const BEYOND = ['figures beyond', 'requests beyond', 'actions beyond', 'sayings beyond'] as const
export type Rows = Record<(typeof SHARES)[number] | (typeof BEYOND)[number], Row>

/** What is beyond the answers need not be wrong: an eye has to judge it. */
export const noRows = (): Rows => rowsOf(SHARES, BEYOND)

/** One paper against its answer. */
export function scoreFacts(rows: Rows, answer: FactsAnswer, text: string, parts: readonly Entry[]): void {
  const places = new Places(text)
  const told = (words: string, held: string | undefined) => () => `${answer.name}: ${words} · ${held ?? '–'}`
  const used = new Set<unknown>()
  const at = <Fact extends Proven>(quote: string, facts: readonly Fact[], fits: (fact: Fact) => boolean) => {
    const spans = places.find(quote, '')
    const [best] = facts
      .filter(fact => !used.has(fact) && fits(fact))
      .map(fact => ({ fact, common: shared(spans, slicesOf(fact)) }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common)
    if (best) used.add(best.fact)
    return best?.fact
  }
  const figures = parts.flatMap(part => part.figures)
  for (const key of answer.figures) {
    const figure = at(key.quote, figures, ({ printed, unit }) => printsSame(key, printed, unit))
    if (key.optional) continue
    const said = told(
      `${key.printed} ${key.unit} [${key.must.map(set => set.join('|')).join(' + ')}]`,
      figure?.statement,
    )
    rows['figures held'].is(figure !== undefined, said)
    if (!figure) continue
    rows['stand alone'].is(
      key.must.every(set => set.some(words => says(figure.statement, words))),
      said,
    )
    rows.nature.is(
      key.nature.includes(figure.nature.charAt(0)),
      told(`${key.printed} ${key.nature}`, figure.nature),
    )
    if (key.when)
      rows.when.is(
        isThen(key.when, figure),
        told(`${key.printed} ${key.when}`, `${figure.from}/${figure.asOf}`),
      )
  }
  rows['figures beyond'].misses.push(...rest(figures, used, ({ statement }) => told(statement, '')()))

  const requests = parts.flatMap(part => part.requests)
  for (const { from, to, quote } of answer.requests) {
    const held = at<RequestFact>(quote, requests, () => true)
    rows['requests held'].is(held !== undefined, told(quote, held?.text))
    const whom = held && names(held.by, from) && (to === null || names(held.to, to))
    rows['requests with whom'].is(
      whom === true,
      told(`${from} → ${to}: ${quote}`, held && `${said(held.by)} → ${said(held.to)}`),
    )
  }
  rows['requests beyond'].misses.push(...rest(requests, used, ({ text: words }) => told(words, '')()))

  const actions = parts.flatMap(part => part.actions)
  for (const { who, quote, optional } of answer.actions) {
    const held = at<ActionFact>(quote, actions, () => true)
    if (optional) continue
    rows['actions held'].is(held !== undefined, told(quote, held?.text))
    rows['actions with whom'].is(
      held !== undefined && (who === null || names(held.agencies, who)),
      told(`${who}: ${quote}`, held && said(held.agencies)),
    )
  }
  rows['actions beyond'].misses.push(...rest(actions, used, ({ text: words }) => told(words, '')()))

  const sayings = parts.flatMap(part => part.messages.map(message => message.text))
  for (const { text: words, optional } of answer.sayings)
    if (!optional)
      rows['sayings held'].is(
        sayings.some(one => sameWords(one, words)),
        told(words, ''),
      )
  const known = new Set(answer.sayings.map(({ text: words }) => bare(words)))
  for (const words of sayings) if (!known.has(bare(words))) rows['sayings beyond'].fault(told(words, '')())
}

interface Proven extends Span {
  also?: Slice[]
}

const slicesOf = (fact: Proven): Span[] => [fact, ...(fact.also ?? [])]
const said = (bodies: readonly NamedBody[]): string => bodies.map(({ name }) => name).join(' + ')
const names = (bodies: readonly NamedBody[], name: string): boolean =>
  bodies.some(body => bare(body.name).includes(bare(name)) || bare(name).includes(bare(body.name)))

function rest<Fact>(
  facts: readonly Fact[],
  used: ReadonlySet<unknown>,
  tell: (fact: Fact) => string,
): string[] {
  return facts.filter(fact => !used.has(fact)).map(tell)
}

/** The same digits with the same words of measure, wherever the unit is parted from the number. */
function printsSame({ printed, unit }: FigureAnswer, ours: string, oursUnit: string | null): boolean {
  const digits = (words: string) =>
    plain(words)
      .match(/\d[\d.,/]*\d|\d/g)
      ?.join(' ')
  return digits(`${printed} ${unit}`) === digits(`${ours} ${oursUnit ?? ''}`)
}

/** A day, a year, or the first and the last. */
function isThen(when: string, { from, until, asOf }: FigureFact): boolean {
  const [first, last] = when.split('/') as [string, string?]
  const end = asOf ?? until
  if (last === undefined) return [from, end].some(day => day?.startsWith(first) === true)
  return (from?.startsWith(first) ?? false) && (end?.startsWith(last) ?? false)
}
