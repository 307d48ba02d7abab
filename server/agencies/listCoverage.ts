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
