import { expect, test } from 'vitest'
import { outline } from '../../seed/read/outline/outline'

/** A saved page that cuts the first line of a paragraph after fifty units, the others after eighty. */
const HEAD = 'Số: 01/TB-VPCP\nHà Nội, ngày 29 tháng 11 năm 2025\n\nTHÔNG BÁO\nKết luận\n\n'
const PARAGRAPHS = [
  'Sau khi nghe các bộ, ngành báo cáo kết quả, các ý\nkiến của thành viên dự họp, Phó Thủ tướng kết luận như sau, giao cho các đơn vị\nở các nơi.',
  'Các bộ, ngành, địa phương đã có nhiều cố gắng để\nhoàn thành nhiệm vụ được giao trong năm, nhất là các dự án quan trọng quốc gia\nở các nơi.',
  'Tuy nhiên vẫn còn một số dự án chậm tiến độ, chưa\nbảo đảm yêu cầu đề ra, cần tập trung chỉ đạo quyết liệt hơn nữa trong thời gian\nở các nơi.',
  'Trong thời gian tới, các đơn vị cần khẩn trương\ntriển khai các giải pháp, bảo đảm chất lượng, kỹ thuật và an toàn lao động ở đó\nở các nơi.',
  'Văn phòng theo dõi, đôn đốc việc thực hiện và kịp\nthời báo cáo Phó Thủ tướng những vấn đề phát sinh trong quá trình thực hiện này\nở các nơi.',
].join('\n')

test.each([
  'Sáng ngày 18 tháng 11 năm 2025, Phó Thủ tướng Chính\nPhủ đã kiểm tra công trình',
  'Riêng Tập đoàn Công nghiệp-Năng lượng quốc gia Việt\nNam báo cáo kết quả',
  'Các đơn vị tiếp tục chủ động phối hợp và hướng dẫn\nBộ Y tế thực hiện đấu thầu',
  'Chiều ngày 20 tháng 11 năm 2025, đồng chí Nguyễn Văn\nBình đã làm việc với tỉnh',
  'Về việc giao cắt tuyến đường ống ở cảng Cái Mép\nThành phố xử lý dứt điểm',
])('a first line as narrow as the others of its page goes on: %s', lines => {
  const [paper] = outline(`${HEAD}${PARAGRAPHS}\n${lines}.\n${PARAGRAPHS}\n`, 'thong-bao.txt')
  expect(paper!.body.map(({ flow }) => flow.text)).toContain(`${lines.replace('\n', ' ')}.`)
})

test('a shorter one had room for the next word', () => {
  const [paper] = outline(
    `${HEAD}${PARAGRAPHS}\n1. Công an xã Bình An\nTuần tra các thôn.\n${PARAGRAPHS}\n`,
    'a.txt',
  )
  expect(paper!.body.map(({ flow }) => flow.text)).toContain('Công an xã Bình An')
})
