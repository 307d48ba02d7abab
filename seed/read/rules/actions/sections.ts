import { fold } from '../../../../schema/words/fold'
import { peopleWhoAsk } from '../../../../schema/words/peopleWhoAsk'
import { wordList } from '../../../../schema/words/wordList'
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
`)
const OTHER_WORDS = [
  `(?<![a-z])(?:${NOTHING.join('|')})(?![a-z])`,
  'nhiem vu[^.]{0,40}(?:thoi gian toi|trong tam|tiep theo)',
  '^[\\W\\d]*danh gia',
]
const OTHER = new RegExp(OTHER_WORDS.join('|'))
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

/** Sections that tell of anything but what was done. */
export const tellingNothing = (paper: Paper): boolean[] =>
  under(paper, folded => OTHER.test(folded.replace(ANSWERING, '')))

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
