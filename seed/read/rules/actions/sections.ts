import { fold } from '../../../../schema/words/fold'
import { peopleWhoAsk } from '../../../../schema/words/peopleWhoAsk'
import { wordList } from '../../../../schema/words/wordList'
import { yearsApart } from '../../forms/years'
import type { Paper } from '../../outline/types'
import { foldedHeadings } from '../foldedHeadings'

const NOTHING = wordList(`
  ton tai
  han che
  kho khan
  nguyen nhan
  bai hoc
  kien nghi
  de xuat
  de nghi
  phuong huong
  giai phap
  muc dich
  yeu cau
  muc tieu
  thoa thuan
  cam ket
`)
const OTHER_WORDS = [
  `(?<![a-z])(?:${NOTHING.join('|')})(?![a-z])`,
  'nhiem vu[^.]{0,40}(?:thoi gian toi|trong tam|tiep theo)',
  '^[\\W\\d]*danh gia',
]
const OTHER = new RegExp(OTHER_WORDS.join('|'))
const AIMS_WORDS = wordList(`
  nhiem vu
  giai phap
  muc tieu
  chi tieu
  yeu cau
`)
const AIMS = `(?:${AIMS_WORDS.join('|')})`
/** `Nhiệm vụ năm 2024`, `Kế hoạch công tác quý II`, `Dự kiến …` at the head of a heading: to be done. */
const AHEAD = new RegExp(
  [
    '^[^a-z]*(?:(?:[ivx]+|[a-z]|phan [a-z0-9]+)[.):] ?)?(?:ve |mot so |cac |nhung )?',
    '(?:dinh huong|du kien|nhiem vu(?! (?:1|2|3|da|duoc|thu))(?= (?:va |cong tac |cua )*',
    '(?:nam|thang|quy|tuan|ky|\\d+ thang|thoi gian|trong|chu yeu|chung|cu the|giai phap)|[,:.]|\\W*$)',
    '|(?:ke hoach|chuong trinh)(?: cong tac| hoat dong| thuc hien)*',
    ' (?:nam|thang|quy|tuan|thoi gian|\\d+ thang)',
    '(?![^.;]*(?:ket qua|da )))',
  ].join(''),
)
const ASKERS = peopleWhoAsk.map(fold)
const ASKING = new RegExp(
  [
    '(?<![a-z])(?:kien nghi|de xuat|de nghi)',
    '(?:(?:,| va|,? nhung)? (?:kien nghi|de xuat|de nghi))?',
    `(?: cua (?:${ASKERS.join('|')})[a-z, -]{0,60})?\\W*$`,
  ].join(''),
)

/** For each section of a paper whether its heading, or one that it stands under, fits. */
function under(
  paper: Paper,
  fits: (folded: string) => boolean,
  ends: (folded: string) => boolean = () => false,
): boolean[] {
  const open: { level: number; fits: boolean }[] = []
  const headings = foldedHeadings(paper)
  return paper.sections.map(({ level }, at) => {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
    const heading = headings[at]!
    const own = fits(heading) || (!ends(heading) && (open.at(-1)?.fits ?? false))
    open.push({ level, fits: own })
    return own
  })
}

/** `Kết quả giải quyết kiến nghị của cử tri`: what was done about them. */
const ANSWERING = /(?:giai quyet|tiep nhan|xu ly|tra loi)[^.:;]{0,40}(?:kien nghi|de nghi|de xuat)/

/** `Kết quả thực hiện các nhiệm vụ, giải pháp trọng tâm`: what came of them, in a heading of nothing else. */
const CARRIED_OUT = new RegExp(
  [
    '(?:ket qua|tinh hinh|viec|cong tac)(?: [a-z]+){0,4}?',
    ' (?:thuc hien|trien khai|hoan thanh)(?: [a-z]+){0,2}?',
    ` ${AIMS}(?:(?:,| va|, va) (?:cac )?${AIMS})*(?: trong tam| chu yeu| cu the)*`,
  ].join(''),
  'g',
)

/** Sections that tell of anything but what was done; `issued`: what a heading says of a later year is to come. */
export const tellingNothing = (paper: Paper, issued: number | null): boolean[] =>
  under(
    paper,
    folded =>
      OTHER.test(folded.replace(ANSWERING, '').replaceAll(CARRIED_OUT, '')) ||
      AHEAD.test(folded) ||
      (issued !== null && isLater(folded, issued)),
  )

/** `IV. Công tác năm 2024` of a paper of 2023. */
function isLater(folded: string, issued: number): boolean {
  const years = yearsApart(folded)
  return years.length > 0 && years.every(year => Number(year) > issued)
}

/** `Kiến nghị, đề xuất`: what stands below asks. */
export const asking = (paper: Paper): boolean[] =>
  under(
    paper,
    folded => ASKING.test(folded) && !/ket qua|xu ly|giai quyet|tiep nhan|tra loi|tiep thu/.test(folded),
    folded => STANDING.test(folded),
  )

/** `Tồn tại, kiến nghị`: what stands below may tell how things are, too. */
export const askingAmongOthers = (paper: Paper): boolean[] =>
  under(paper, folded =>
    /(?:ton tai|han che|kho khan|vuong mac|bat cap)[a-z ,]*(?:kien nghi|de xuat)/.test(folded),
  )

/** `1. Khó khăn` below `KHÓ KHĂN VÀ KIẾN NGHỊ`: how things stand. */
const STANDING_WORDS = wordList(`
  kho khan
  ton tai
  han che
  vuong mac
  nguyen nhan
  thuan loi
  ket qua
`)
const STANDING = new RegExp(
  `^[^a-z]*(?:[a-z0-9][.)] )?(?:mot so |nhung |ve )?(?:${STANDING_WORDS.join('|')})(?![a-z])`,
)

const ANSWERED = /(?:kien nghi|de xuat|de nghi) cua (?:lanh dao )?(?:tinh|thanh pho)(?: [a-z]+){0,4}\W*$/

/** `Về một số kiến nghị của tỉnh`: what stands below answers what was asked. */
export const answering = (paper: Paper): boolean[] => under(paper, folded => ANSWERED.test(folded))
