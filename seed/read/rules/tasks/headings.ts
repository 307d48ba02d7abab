import { fold } from '../../../../schema/words/fold'
import { wordList } from '../../../../schema/words/wordList'
import { NOMINAL_BEFORE } from './asked'
import { NO_TASK_HEADINGS } from './words/noTaskHeadings'
import { TASK_HEADINGS } from './words/taskHeadings'

const TASKS = new RegExp(`(?<![a-z])(?:${TASK_HEADINGS.join('|')})(?![a-z])`)
const OTHER = new RegExp(`(?<![a-z])(?:${NO_TASK_HEADINGS.join('|')})(?![a-z])`)
/** What its list is about stands before all else: `NỘI DUNG`, `Nội dung, kế hoạch cụ thể`. */
const CONTENT_WORDS = wordList(`
  thuc hien
  trien khai
  hoat dong
  cong viec
  nhiem vu
  ke hoach
  cu the
  chu yeu
  trong tam
`)
const CONTENT = new RegExp(`^(?:\\W*)noi dung(?:$|[,:]| va (?!muc )| (?:${CONTENT_WORDS.join('|')}))`)
/** `NỘI DUNG VÀ HÌNH THỨC`, not of an examination. */
const FORMS = /^\W*noi dung(?:,| va) hinh thuc(?: (?:to chuc|thuc hien|trien khai|hoat dong))*\W*$/
const COMING = /(?:thoi gian (?:den|toi)|sap toi|thang toi|(?:trong )?(?:thang|quy|nam) (?:\d|[ivx]))/

/** `Nâng cao nhận thức …`, `Đổi mới hình thức …`: what is to be done with it, not what stands below. */
const DEEDS = wordList(`
  nang cao
  tang cuong
  day manh
  doi moi
  hoan thien
  cung co
  phat huy
  mo rong
  da dang hoa
  tiep tuc
  tap trung
  trien khai
  xay dung
  hoan thanh
  day nhanh
  thuc day
  bao dam
  dam bao
  ho tro
`)
const DEED = new RegExp(`^\\W*(?:${DEEDS.join('|')})[ ,]`)
/** `VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH`: what was asked, and below it who is to see to it. */
const ASKED = /^\W*(?:ve|doi voi) (?:(?:mot so|cac|nhung) )?(?:kien nghi|de xuat|de nghi)(?![a-z])/

/** Whether a heading of those who conclude names what they were asked. */
export const namesAsked = (folded: string): boolean => ASKED.test(folded)

/** `Thành phần, địa điểm dự`, `Đối tượng thực hiện`: who goes where, whom it is about. */
export const namesAttendance = (folded: string): boolean =>
  /^\W*(?:thanh phan|doi tuong)(?![a-z])/.test(folded)

/** `Thành phần dự họp`, below which those stand who are called to a meeting. */
export const namesAttendees = (folded: string): boolean => /^\W*thanh phan(?![a-z])/.test(folded)

/** `Nội dung:`, `Nội dung cuộc họp`: what is spoken of there. */
export const namesAgenda = (folded: string): boolean =>
  /^\W*noi dung(?: (?:hoi nghi|cuoc hop|hop|lam viec|tap huan|giao ban))?\W*$/.test(folded)

/** `Công tác đánh giá ngoài`, `Tự đánh giá năm học`: assessing is the work. */
const ASSESSING =
  /^\W*(?:(?:ve )?(?:cong tac|to chuc|nhiem vu) [a-z ,]{0,30}|tu )danh gia(?! (?:chung|tinh hinh|ket qua))/
/** `Yêu cầu cụ thể`, `Một số yêu cầu cụ thể`, `Yêu cầu và tiến độ thực hiện`: what is asked, not what a plan must meet. */
const REQUIREMENTS =
  /^\W*(?:(?:mot so|cac|nhung) )?yeu cau (?:(?:chung|cu the)\W*$|va (?:tien do|thoi gian|thoi han) )/

/** What a heading that names no body says of the items below it: tasks, something else, or nothing new. */
export function sayingOf(folded: string): 'TASKS' | 'OTHER' | null {
  if (DEED.test(folded) || ASSESSING.test(folded)) return TASKS.test(folded) ? 'TASKS' : null
  if (REQUIREMENTS.test(folded)) return 'TASKS'
  if (FORMS.test(folded)) return 'TASKS'
  if (CONTENT.test(folded) && !OTHER.test(folded.replace('noi dung', ''))) return 'TASKS'
  if (TASKS.test(folded) && /to chuc thuc hien|nhiem vu/.test(folded)) return 'TASKS'
  if (OTHER.test(folded)) return 'OTHER'
  return TASKS.test(folded) ? 'TASKS' : null
}

/** Whether the heading of a report speaks of what is to come: `Nhiệm vụ trọng tâm trong thời gian tới`. */
export function saysComing(folded: string): boolean {
  if (/ket qua|tinh hinh|da trien khai/.test(folded)) return false
  return (
    /nhiem vu|phuong huong|giai phap|ke hoach/.test(folded) &&
    (COMING.test(folded) || /trong tam/.test(folded))
  )
}

/** `với thành phần gồm:`, `Ban Chủ nhiệm, gồm có:`: people follow, no tasks. */
export function namesMembers(folded: string): boolean {
  return /(?:thanh phan[^:]{0,60}|,? gom(?: co)?(?: cac (?:dong chi|ong[, a-z]{0,9}))?) ?:$/.test(
    folded.slice(-80),
  )
}

/** `lưu ý các dữ liệu về:`: what follows says of what. */
export function leadsInContents(folded: string): boolean {
  return (
    /(?<![a-z])(?:ve|nhu|doi voi|cua|thanh phan gom|bao gom) ?:$/.test(folded.slice(-24)) ||
    namesTopics(folded) ||
    WHERE.test(folded) ||
    asksReport(folded)
  )
}
/** `Điểm quan trắc: … tại 14 xã, cụ thể như sau:`: where, when, how many. */
const WHERE = new RegExp(
  `^\\W*(?:${wordList(`
    dia diem
    diem
    vi tri
    thoi gian
    doi tuong
    thong so
    so luong
    pham vi
    tan suat
    thanh phan
    kinh phi
  `).join('|')})(?:,? [a-z]+){0,14} ?:(?: [^:]*:)?$`,
)
/** `Định hướng chủ đề tập trung vào các nội dung:`, `gửi hồ sơ gồm:`: of what, or what is in it. */
const OF_TOPICS = new RegExp(
  [
    '(?:chu de|de tai)[a-z ,]{0,40}(?:noi dung|van de|linh vuc|chu diem)(?: [a-z]+){0,2} ?:$',
    '(?:ho so|tai lieu|bao cao|thu tuc)[^:;.]{0,160} gom(?: co)? ?:$',
  ].join('|'),
)

/** Whether a line says of what its items are: topics to write of, papers of a file. */
export const namesTopics = (folded: string): boolean => OF_TOPICS.test(folded.slice(-220))

/** `… tổng hợp, báo cáo về một số nội dung sau:`: what the report is to hold. */
export const asksReport = (folded: string): boolean => REPORTED_CONTENTS.test(folded.slice(-220))
const REPORTED_CONTENTS = new RegExp(
  [
    '(?:bao cao|thong ke|tong hop|cung cap|bao gom)',
    '(?:(?: [a-z]+){0,5} |[^:;.]{1,70} theo (?:cac |mot so |nhung )?)',
    '(?:noi dung|thong tin|so lieu)(?: [a-z]+){0,3} sau(?: day)? ?:$',
  ].join(''),
)

const NOMINAL = `(?<!(?<![a-z])(?:${[...new Set(NOMINAL_BEFORE.map(fold))].join('|')}) )`
/** Who leads a body has an opinion, and others act on it: `Phó Thủ tướng … có ý kiến như sau:`. */
const OPINION = '(?:thu tuong|chu tich|bo truong|bi thu|thuong truc)[^:;.]{0,80} co y kien(?: chi dao)?'
/** `…, tỉnh Đắk Lắk cần tiếp tục thực hiện …, trong đó tập trung một số nội dung sau:`. */
const NEEDED =
  '(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong) [a-z ]{2,30} (?:can|phai)(?= [^:]{0,600} sau(?: day)?:$)'
/** `giao thông`, `giao lưu`, `giáo dục`: nobody is given anything. */
const NOT_GIVEN = wordList(`
  thong
  luu
  dich
  tiep
  thuong
  nhan
  hang
  ban
  phan
  thoa
  duc
  vien
  trinh
  hoi
  su
  an
  khoa
  xu
  dan
  ly
`)
/** `Ban Tuyên giáo`, `ngoại giao`, `bàn giao`: of a name, or handed over. */
const BEFORE_NO_GIVING = wordList(`
  tuyen
  ton
  phat
  cong
  nha
  co
  thay
  ngoai
  ban
  chuyen
  tiep
  xa
  giang
`)
const GIVEN = [
  `(?<!(?<![a-z])(?:${BEFORE_NO_GIVING.join('|')}) )`,
  `giao(?! (?:${NOT_GIVEN.join('|')})(?![a-z]))`,
].join('')
const ASKED_THERE = `${NOMINAL}(?:yeu cau|ket luan|chi thi|de nghi|${GIVEN}|chi dao)`
const LEAD_IN = new RegExp(`(?:${ASKED_THERE}|${OPINION}|${NEEDED})(?![a-z])[^:]{0,600}:$`)

/** Whether a paragraph leads in how something is to be done: `Sở … hướng dẫn thực hiện …, cụ thể như sau:`. */
export const guides = (folded: string): boolean => GUIDES.test(folded.slice(-700))
const GUIDES = /(?<![a-z])huong dan [^:]{0,500} sau(?: day)? ?:$/

/** Whether a paragraph leads in tasks: `… yêu cầu Thủ trưởng các sở, ngành thực hiện một số nhiệm vụ sau:`. */
export function leadsIn(folded: string): boolean {
  return folded.endsWith(':') && LEAD_IN.test(folded.slice(-700))
}
