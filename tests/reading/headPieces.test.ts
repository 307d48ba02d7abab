import { describe, expect, it } from 'vitest'
import { outline } from '../../seed/read/outline/outline'

const BODY = '\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Giao Sở Y tế chủ trì thực hiện.\n'

/** The pieces of a head as `role: words`. */
const piecesOf = (head: string): string[] =>
  outline(`${head}${BODY}`, 'test.txt')[0]!.headPieces.map(({ role, flow }) => `${role}: ${flow.text}`)

describe('the pieces of a head', () => {
  it.each([
    [
      'two columns',
      'BỘ Y TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                 Độc lập - Tự do - Hạnh phúc\nSố: 15/CT-BYT    Hà Nội, ngày 05 tháng 3 năm 2021\n\nCHỈ THỊ\nVề tăng cường phòng bệnh',
      [
        'issuer: BỘ Y TẾ',
        'number: Số: 15/CT-BYT',
        'date: Hà Nội, ngày 05 tháng 3 năm 2021',
        'kind: CHỈ THỊ',
        'title: Về tăng cường phòng bệnh',
      ],
    ],
    [
      'a letter',
      'SỞ NỘI VỤ\nSố: 21/SNV-VP\nV/v báo cáo công tác\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHuế, ngày 7 tháng 8 năm 2022\n\nKính gửi: Ủy ban nhân dân tỉnh',
      [
        'issuer: SỞ NỘI VỤ',
        'number: Số: 21/SNV-VP',
        'subject: V/v báo cáo công tác',
        'date: Huế, ngày 7 tháng 8 năm 2022',
        'addressees: Kính gửi: Ủy ban nhân dân tỉnh',
      ],
    ],
    [
      'a mark between issuer and number',
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nHỎA TỐC\nSố: 3/CĐ-UBND\nSơn La, ngày 1 tháng 2 năm 2020\n\nCÔNG ĐIỆN\nVề phòng, chống rét',
      [
        'issuer: ỦY BAN NHÂN DÂN',
        'issuer: TỈNH SƠN LA',
        'mark: HỎA TỐC',
        'number: Số: 3/CĐ-UBND',
        'date: Sơn La, ngày 1 tháng 2 năm 2020',
        'kind: CÔNG ĐIỆN',
        'title: Về phòng, chống rét',
      ],
    ],
    [
      'one line that is the whole head',
      'KẾT LUẬN SỐ 12-KL/TW NGÀY 06/04/2022 CỦA BỘ CHÍNH TRỊ VỀ TIẾP TỤC ĐẨY MẠNH PHÒNG, CHỐNG THAM NHŨNG',
      [
        'kind: KẾT LUẬN',
        'number: 12-KL/TW',
        'date: NGÀY 06/04/2022',
        'issuer: BỘ CHÍNH TRỊ',
        'title: VỀ TIẾP TỤC ĐẨY MẠNH PHÒNG, CHỐNG THAM NHŨNG',
      ],
    ],
    [
      'an attached paper',
      'QUY CHẾ\nLÀM VIỆC CỦA TIỂU BAN\n(Kèm theo Quyết định số 12/QĐ-BYT ngày 3/4/2021)',
      [
        'kind: QUY CHẾ',
        'title: LÀM VIỆC CỦA TIỂU BAN',
        'carrier: (Kèm theo Quyết định số 12/QĐ-BYT ngày 3/4/2021)',
      ],
    ],
  ])('%s', (_, head, pieces) => {
    expect(piecesOf(head)).toEqual(pieces)
  })
})
