import type { Agency } from '../../../schema/agencies/agency'
import { fold, tokens } from '../../../schema/words/fold'
import { provinceNamed } from '../../../schema/words/provinces'
import { bodiesByShortName } from '../../../schema/words/questions'
import { nameEndIn } from '../../agencies/nameMatch'
import type { Context } from '../../context'
import { type AgencyRow, agencyColumns, agencyFrom } from '../../graph/rows/agency'
import { integer } from '../../graph/values'
import type { Question, Range } from './question'
import { isIdle } from './wordForms'

/** Who a question names: one body, several that one name means, or all of a province. */
export interface Named extends Range {
  agencies: readonly Agency[]
  /** Where no body is named, but a province. */
  province: string | null
}

const MOST_AGENCIES = 200
const REACH = 2000
const CANDIDATES = `
CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $query, {limit: $reach}) YIELD node AS a, score
WHERE a:Agency
WITH a, score LIMIT $most
RETURN ${agencyColumns('a')}`

/** The bodies and provinces that the free words of the question name, in order; their words are taken. */
export async function takeBodies(context: Context, question: Question): Promise<Named[]> {
  const agencies = await agenciesNear(context, question)
  const named = [...bodiesIn(question, agencies), ...provincesIn(question)].sort((a, b) => a.from - b.from)
  return joined(named)
}

async function agenciesNear({ reader }: Context, question: Question): Promise<Agency[]> {
  const words = question
    .free()
    .map(at => question.words[at]!)
    .filter(word => !isIdle(word))
    .map(({ folded }) => folded)
  if (words.length === 0) return []
  const typed = ` ${question.words.map(({ folded }) => folded).join(' ')} `
  const meant = [...bodiesByShortName].flatMap(([said, printed]) =>
    typed.includes(` ${tokens(said).join(' ')} `) ? printed.split(' ') : [],
  )
  const parameters = {
    query: [...new Set([...words, ...meant])].join(' '),
    reach: integer(REACH),
    most: integer(MOST_AGENCIES),
  }
  return (await reader.read<AgencyRow>(CANDIDATES, parameters)).map(agencyFrom)
}

function bodiesIn(question: Question, agencies: readonly Agency[]): Named[] {
  const words = question.words.map(({ folded }) => folded)
  const forms = agencies.map(agency => ({ agency, names: formsOf(agency) }))
  const named: Named[] = []
  for (let from = 0; from < words.length; from++) {
    if (!question.isFree(from)) continue
    const ends = forms.map(({ agency, names }) => ({
      agency,
      to: Math.max(...names.map(name => nameEndIn(words, from, name))),
    }))
    const to = Math.max(...ends.map(end => end.to))
    const range = { from, to }
    if (to <= from || !isWholeFree(question, range) || isOfAllProvinces(words, to)) continue
    question.take(range)
    const meant = ends.filter(end => end.to === to).map(({ agency }) => agency)
    named.push({ ...range, agencies: meant, province: null })
    from = to - 1
  }
  return named
}

function formsOf({ name, names, abbreviation, province }: Agency): string[][] {
  const written = [name, ...names, ...(abbreviation && abbreviation.length > 1 ? [abbreviation] : [])]
  const placed = province === null ? [] : written.map(one => `${one} ${province}`)
  const unranked = province === null ? [] : written.map(one => one.replace(/ (?:tỉnh|thành phố) /, ' '))
  const short = [...bodiesByShortName].flatMap(([said, printed]) => (fold(name) === printed ? [said] : []))
  const office = OFFICE.exec(name)?.[0]
  const forms = [...written, ...placed, ...unranked, ...short, ...(office ? [office] : [])].map(tokens)
  return [...forms, ...shorterForms(forms, province)].filter(form => form.length > 0)
}

/** `Văn phòng Bộ …`: of which ministry need not be said where only one has it. */
const OFFICE = /^(?:Văn phòng|Thanh tra) (?:Bộ|Sở|Cục)(?= )/
/** `Sở Y tế các tỉnh`: where no name means all of them, the one that is known is not meant either. */
const isOfAllProvinces = (words: readonly string[], at: number): boolean =>
  OF_PROVINCES.some(phrase => phrase.every((word, offset) => words[at + offset] === word))

/** `Sở Thông tin và Truyền thông các tỉnh` are all of them. */
const OF_PROVINCES = ['các tỉnh, thành phố', 'các tỉnh', 'các địa phương'].map(tokens)
const SHORTEST = 3
const NUMBER = /^\d{4,}$/

/** `Đài Phát thanh và Truyền hình`, `doanh nghiệp viễn thông`, `tổng đài 18001119`: no province, no plural, no field. */
function shorterForms(forms: readonly string[][], province: string | null): string[][] {
  const place = province === null ? [] : tokens(province)
  const unplaced = forms.flatMap(form => {
    const head = form.slice(0, form.length - place.length)
    const isPlaced = place.length > 0 && head.length + place.length === form.length
    if (!isPlaced || form.slice(head.length).join(' ') !== place.join(' ')) return []
    return [head.at(-1) === 'tinh' ? head.slice(0, -1) : head]
  })
  const single = forms.filter(([first]) => first === 'cac').map(form => form.slice(1))
  const ofProvinces = single.flatMap(form => OF_PROVINCES.map(words => [...form, ...words]))
  const numbered = forms
    .filter(form => NUMBER.test(form.at(-1) ?? ''))
    .map(form => [...form.slice(0, 2), form.at(-1)!])
  return [...unplaced, ...single, ...ofProvinces, ...numbered].filter(({ length }) => length >= SHORTEST)
}

const LONGEST_PROVINCE = 5

function provincesIn(question: Question): Named[] {
  const named: Named[] = []
  for (const from of question.free()) {
    for (let length = LONGEST_PROVINCE; length > 0; length--) {
      const range = { from, to: from + length }
      if (!isWholeFree(question, range)) continue
      const province = provinceNamed(question.said(range))
      if (province === null) continue
      question.take(range)
      named.push({ ...range, agencies: [], province })
      break
    }
  }
  return named
}

const isWholeFree = (question: Question, { from, to }: Range): boolean =>
  Array.from({ length: to - from }, (_, offset) => from + offset).every(at => question.isFree(at))

/** `Sở Thông tin và Truyền thông … ở Hà Tĩnh`: a province behind a name that several bodies have says which. */
function joined(named: readonly Named[]): Named[] {
  const result: Named[] = []
  for (const one of named) {
    const last = result.at(-1)
    const there = last?.agencies.filter(({ province }) => province === one.province) ?? []
    if (last && one.province !== null && last.agencies.length > 1 && there.length > 0)
      result[result.length - 1] = { ...last, to: one.to, agencies: there }
    else result.push(one)
  }
  return result
}
