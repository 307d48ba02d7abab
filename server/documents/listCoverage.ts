import type { CoverageNote } from '../../schema/coverage/coverageNote'

const NOT_READ = 'Văn bản chỉ biết qua viện dẫn thì chúng tôi chưa đọc.'

export const documentCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho: văn bản đã đọc và văn bản chỉ biết qua viện dẫn của văn bản khác.',
  excludes:
    'Văn bản không được văn bản nào đã đọc nhắc tới. Khi lọc theo ngày, văn bản không rõ ngày ban hành không được tính.',
}

export const planCoverage: CoverageNote = {
  covers: 'Mọi kế hoạch trong kho: kế hoạch đã đọc và kế hoạch chỉ biết qua viện dẫn.',
  excludes:
    'Kế hoạch không được văn bản nào đã đọc nhắc tới; số còn thiếu của từng loạt xem ở mục “Chúng tôi giữ gì”.',
}

export const citationCoverage: CoverageNote = {
  covers:
    'Mọi văn bản mà văn bản này viện dẫn, gộp theo văn bản được viện dẫn và quan hệ; kèm liên kết do văn bản khác kể lại.',
  excludes: `Căn cứ không ghi trong phần văn bản chúng tôi giữ. ${NOT_READ}`,
}

export const citedByCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho viện dẫn văn bản này, gộp theo văn bản viện dẫn và quan hệ.',
  excludes: 'Viện dẫn trong những văn bản mà chúng tôi không giữ.',
}

export const taskCoverage: CoverageNote = {
  covers: 'Mọi nhiệm vụ đọc được trong những văn bản chúng tôi giữ.',
  excludes: `Việc thực hiện nhiệm vụ, và nhiệm vụ giao bằng văn bản khác. ${NOT_READ}`,
}

export const figureCoverage: CoverageNote = {
  covers: 'Mọi số liệu đọc được trong văn bản này, nguyên như bản in.',
  excludes: `Số liệu trong phụ lục hoặc phần văn bản chúng tôi không giữ; số liệu không được kiểm chứng với nguồn khác. ${NOT_READ}`,
}

export const eventCoverage: CoverageNote = {
  covers: 'Mọi sự kiện có ngày mà văn bản này kể.',
  excludes: `Sự kiện không ghi ngày. ${NOT_READ}`,
}

export const passageCoverage: CoverageNote = {
  covers: 'Các đoạn của văn bản này mà chúng tôi giữ, theo thứ tự trên văn bản.',
  excludes: `Toàn văn khi bản gốc không được nạp kèm: khi đó chỉ có những đoạn trích. ${NOT_READ}`,
}

export const requestCoverage: CoverageNote = {
  covers: 'Mọi điều mà văn bản này kiến nghị, đề nghị, đề xuất, hoặc kể là văn bản khác đã đề nghị.',
  excludes: `Trả lời và kết quả của kiến nghị. ${NOT_READ}`,
}

export const actionCoverage: CoverageNote = {
  covers: 'Mọi việc mà văn bản này kể là đã làm.',
  excludes: `Việc đã làm mà văn bản không kể; việc dự kiến, đề xuất hoặc đang được giao. ${NOT_READ}`,
}

export const actionUnderCoverage: CoverageNote = {
  covers: 'Mọi việc mà những văn bản chúng tôi giữ kể là đã làm theo văn bản này, có nêu tên nó.',
  excludes: `Việc đã làm mà không nêu tên văn bản này. ${NOT_READ}`,
}
