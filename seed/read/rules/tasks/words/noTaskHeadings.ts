import { wordList } from '../../../../../schema/words/wordList'

/** Folded words of headings below which something else stands. */
export const NO_TASK_HEADINGS = wordList(`
  muc dich
  yeu cau
  quan diem
  muc tieu(?! quoc gia)
  chi tieu
  tieu chi
  nguyen tac
  can cu
  danh gia(?!,? (?:va )?(?:xep loai|phan loai|chat luong))
  ket qua
  thanh phan
  thoi gian
  dia diem
  boi canh
  tinh hinh
  kinh phi
  muc chi
  muc ho tro
  muc thu
  muc tro giup
  dinh muc
  pham vi
  doi tuong
  su can thiet
  bo cuc
  thong diep
  khau hieu
  chu de
  hinh thuc
  nhan thuc
  han che
  nguyen nhan
  kien nghi
  de xuat
  bai hoc
  noi dung
  giai thich tu ngu
`)
