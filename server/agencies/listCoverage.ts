import type { CoverageNote } from '../../schema/coverage/coverageNote'

export const agencyCoverage: CoverageNote = {
  covers: 'Mọi cơ quan, tổ chức ban hành hoặc được giao nhiệm vụ trong những văn bản trong kho.',
  excludes:
    'Cơ quan chỉ đứng trong mục “Nơi nhận”; tên gọi, cấp trên và chức năng hiện nay nếu đã thay đổi sau các văn bản ấy.',
}

export const issuedCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho do cơ quan này ban hành: văn bản đã đọc và văn bản chỉ biết qua viện dẫn.',
  excludes: 'Văn bản khác của cơ quan này mà không văn bản nào đã đọc nhắc tới.',
}

export const taskCoverage: CoverageNote = {
  covers: 'Mọi nhiệm vụ mà những văn bản chúng tôi giữ giao cho cơ quan này chủ trì hoặc phối hợp.',
  excludes:
    'Nhiệm vụ giao chung không nêu tên cơ quan, nhiệm vụ trong văn bản chưa đọc, và kết quả thực hiện.',
}

export const actionCoverage: CoverageNote = {
  covers: 'Mọi việc mà những văn bản chúng tôi giữ kể là cơ quan này đã làm.',
  excludes: 'Việc không nêu tên cơ quan, và việc đã làm mà không văn bản nào đã đọc kể lại.',
}

export const requestMadeCoverage: CoverageNote = {
  covers: 'Mọi điều mà cơ quan này kiến nghị, đề nghị, đề xuất trong những văn bản chúng tôi giữ.',
  excludes: 'Kiến nghị trong văn bản chưa đọc, và kết quả của kiến nghị.',
}

export const requestReceivedCoverage: CoverageNote = {
  covers: 'Mọi điều mà những văn bản chúng tôi giữ kiến nghị, đề nghị cơ quan này.',
  excludes: 'Kiến nghị không nêu nơi nhận, kiến nghị trong văn bản chưa đọc, và trả lời của cơ quan.',
}
