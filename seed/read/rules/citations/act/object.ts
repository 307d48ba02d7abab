import { skipSpaces } from '../../../../../schema/words/charClasses'
import { anyKindName } from '../../../../../schema/words/kindsByWords'
import { wordList } from '../../../../../schema/words/wordList'
import type { Cue } from '../cues'
import { anyOf } from './anyOf'

/** How a deed is done, and how much of the paper it takes. */
const MANNER = new RegExp(
  `(?:,? ?(?:va )?(?:${anyOf(`
    nghiem tuc
    nghiem
    nghiem chinh
    nghiem ngat
    dung
    day du
    kip thoi
    hieu qua
    co hieu qua
    co chat luong
    dong bo
    quyet liet
    triet de
    khan truong
    tot
    thong nhat
    nhanh
    nhanh chong
    som
    ngay
    tich cuc
    chu dong
    toan dien
    linh hoat
    sang tao
    chat che
    thuong xuyen
    lien tuc
    sau rong
    rong rai
    manh me
    co trong tam
    hoan thanh
    hoc tap
    pho bien
    tuyen truyen
    quan triet
    trien khai
    thuc hien
    to chuc
    rieng
    them
    theo
    cac
    nhung
    su
    mot so
    toan bo
    tat ca
    tat ca cac
    nhat
    so
  `)})(?![a-z]))+`,
  'y',
)
/** What a paper holds that one carries out. */
const CONTENT = new RegExp(
  `(?:${anyOf(`
    noi dung
    nhiem vu
    chuc nang
    quyen han
    trach nhiem
    chi dao
    y kien
    yeu cau
    giai phap
    bien phap
    chu truong
    chinh sach
    van ban
    tinh than
    muc tieu
    chi tieu
    phuong an
    lo trinh
    de an
    du an
    phong trao
    cuoc van dong
    cam ket
    kien nghi
    de nghi
    de xuat
    thong diep
    phuong cham
    che do
    quy trinh
    dieu
    khoan
    diem
    muc
    phan
    phu luc
    chuong
    cong tac
    viec
    phap luat
  `)}|${anyKindName})(?![a-z])`,
  'y',
)
const PROVISIONS = /(?:,? ?(?:(?:khoan|dieu|diem|muc|chuong|phan|phu luc) [a-z0-9.]{1,5}))+ ?$/
const LEADS_TO_PAPER_WORDS = wordList(`
  tai
  cua
  trong
  theo
  o
  va
  ve
  cac
  so
  neu tai
  gom
  la
  nhu
`)
const LEADS_TO_PAPER = new RegExp(
  [
    `(?:(?<![a-z])(?:${LEADS_TO_PAPER_WORDS.join('|')})|[:,(“"-]) ?`,
    '(?:cac )?(?:so ?:? ?)?(?:quy dinh (?:cua |tai )?)?$',
  ].join(''),
)
/** What the money or the means come from, and what was settled elsewhere. */
const TAKEN_FROM_WORDS = wordList(`
  lay tu
  lay o
  lay trong
  trich tu
  trich trong
  su dung nguon
  bo tri tu
  bo tri trong
  chi tu
  can doi tu
  can doi trong
  dam bao tu
  bao dam tu
  muon cua
  tu nguon
  tu khoan
  khoan da
`)
const TAKEN_FROM = new RegExp(`(?<![a-z])(?:${TAKEN_FROM_WORDS.join('|')})(?![a-z])`)
const LONGEST_NAME = 40

/** Whether the words between a verb and a paper make the paper the verb's object, and not some other thing of it. */
export function isObject(folded: string, cue: Cue, paperAt: number): boolean {
  MANNER.lastIndex = skipSpaces(folded, cue.to)
  const manner = MANNER.exec(folded)
  const at = skipSpaces(folded, manner ? MANNER.lastIndex : cue.to)
  if (at >= paperAt) return true
  const gap = folded.slice(at, paperAt)
  if (/^[(:"-]? ?$/.test(gap)) return true
  if (TAKEN_FROM.test(gap)) return false
  CONTENT.lastIndex = at
  if (!CONTENT.test(folded)) return false
  const words = gap.replace(PROVISIONS, '')
  return words.length < LONGEST_NAME || LEADS_TO_PAPER.test(words)
}
