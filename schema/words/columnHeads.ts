import { wordList } from './wordList'

/** What a column of a table of tasks holds; `told`: what was done, or where and with whom one meets, so no task is given. */
export type ColumnRole = 'ordinal' | 'task' | 'lead' | 'join' | 'due' | 'time' | 'told'

const LONGEST = 60
const ORDINAL = /^(?:s ?tt|tt|so tt|so thu tu)$/
const TOLD = wordList(`
  ket qua thuc hien
  tinh hinh thuc hien
  tinh trang
  trang thai
  da thuc hien
  da hoan thanh
  muc do hoan thanh
  dia diem
  thanh phan
`)
const BODIES = wordList(`
  co quan
  don vi
  phan cong
  bo phan
  to chuc
  phong
  ban
  bo
  so
  nganh
  dia phuong
  ca nhan
  nguoi
  khoa
  to
  doi
`)
const TASKS = wordList(`
  noi dung
  nhiem vu
  cong viec
  dau viec
  hoat dong
  giai phap
  de an
  du an
  chi tieu
  muc tieu
  chuong trinh
  ke hoach
  van ban
  viec lam
`)
const OF_TASKS = wordList(`
  ten
  danh muc
  cac
  nhom
  chinh
  cu the
  chu yeu
  trong tam
  can
  thuc hien
  trien khai
  duoc giao
`)
const LEADS = wordList(`
  chu tri
  dau moi
  tham muu
  chinh
  thuc hien
  trien khai
  duoc giao
  duoc phan cong
  nhiem vu
  phu trach
  chiu trach nhiem
  trach nhiem
  soan thao
  xay dung
  trinh
  theo doi
`)
const JOINS = wordList(`
  phoi hop
  cung
  tham gia
  thuc hien
  trien khai
`)
const TIMES = wordList(`
  thoi gian
  thoi han
  thoi diem
  tien do
  han
  moc
  ngay
  bat dau
  hoan thanh
  ket thuc
  thuc hien
  trien khai
  xong
  du kien
`)

const only = (words: readonly string[]): RegExp => new RegExp(`^(?:(?:${words.join('|')}|va)(?:[ ,/-]+|$))+$`)
const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?:^|[ ,/-])(?:${words.join('|')})(?![a-z])`)

const ONLY_TASKS = only([...TASKS, ...OF_TASKS])
const ONLY_LEADS = only([...BODIES, ...LEADS])
const ONLY_JOINS = only([...BODIES, ...JOINS])
const ONLY_TIMES = only(TIMES)
const A_TASK = anyOf(TASKS)
const A_BODY = anyOf(BODIES)
const BY_WHEN = anyOf(['hoan thanh', 'thoi han', 'han', 'ket thuc', 'xong'])

/** The role that the folded words of a heading cell name: `co quan/don vi chu tri`, `thoi gian hoan thanh`; else null. */
export function columnRole(words: string): ColumnRole | null {
  const head = words.replace(/[.:*]/g, '').trim()
  if (head === '' || head.length > LONGEST) return null
  if (ORDINAL.test(head)) return 'ordinal'
  if (TOLD.some(told => head.startsWith(told))) return 'told'
  if (ONLY_TASKS.test(head) && A_TASK.test(head)) return 'task'
  if (ONLY_LEADS.test(head) && (head.includes('chu tri') || isDoer(head))) return 'lead'
  if (ONLY_JOINS.test(head) && head.includes('phoi hop')) return 'join'
  if (!ONLY_TIMES.test(head)) return null
  return BY_WHEN.test(head) && !head.includes('bat dau') ? 'due' : 'time'
}

/** `Đơn vị thực hiện`, `Cơ quan đầu mối`, `Đơn vị được giao`. */
const DOES = anyOf(['thuc hien', 'dau moi', 'tham muu', 'duoc giao', 'phu trach', 'trach nhiem', 'soan thao'])
const isDoer = (head: string): boolean => A_BODY.test(head) && DOES.test(head)
