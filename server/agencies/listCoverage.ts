import type { CoverageNote } from '../../schema/coverage/coverageNote'

export const agencyCoverage: CoverageNote = {
  covers: 'Mọi cơ quan, tổ chức ban hành hoặc được giao nhiệm vụ trong những văn bản trong kho.',
  excludes:
    'Cơ quan chỉ đứng trong mục “Nơi nhận”; tên gọi, cấp trên và chức năng hiện nay nếu đã thay đổi sau các văn bản ấy.',
  coversInEnglish: 'Every body that issues or is given tasks in the papers held.',
  excludesInEnglish:
    'Bodies that stand among the recipients only; names, superiors and duties that changed after these papers.',
}

export const issuedCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho do cơ quan này ban hành: văn bản đã đọc và văn bản chỉ biết qua viện dẫn.',
  excludes: 'Văn bản khác của cơ quan này mà không văn bản nào đã đọc nhắc tới.',
  coversInEnglish: 'Every paper held that this body issued: those read, and those known by citation only.',
  excludesInEnglish: 'Other papers of this body that no paper read mentions.',
}

export const taskCoverage: CoverageNote = {
  covers: 'Mọi nhiệm vụ mà những văn bản chúng tôi giữ giao cho cơ quan này chủ trì hoặc phối hợp.',
  excludes:
    'Nhiệm vụ giao chung không nêu tên cơ quan, nhiệm vụ trong văn bản chưa đọc, và kết quả thực hiện.',
  coversInEnglish: 'Every task that the papers held give to this body, to lead or to join.',
  excludesInEnglish: 'Tasks given without naming the body, tasks in papers not read, and what came of them.',
}

export const actionCoverage: CoverageNote = {
  covers: 'Mọi việc mà những văn bản chúng tôi giữ kể là cơ quan này đã làm.',
  excludes: 'Việc không nêu tên cơ quan, và việc đã làm mà không văn bản nào đã đọc kể lại.',
  coversInEnglish: 'Everything that the papers held tell that this body did.',
  excludesInEnglish: 'What was done without naming the body, and what no paper read tells.',
}

export const requestMadeCoverage: CoverageNote = {
  covers: 'Mọi điều mà cơ quan này kiến nghị, đề nghị, đề xuất trong những văn bản chúng tôi giữ.',
  excludes: 'Kiến nghị trong văn bản chưa đọc, và kết quả của kiến nghị.',
  coversInEnglish: 'Everything that this body asks for in the papers held.',
  excludesInEnglish: 'Requests in papers not read, and what came of them.',
}

export const requestReceivedCoverage: CoverageNote = {
  covers: 'Mọi điều mà những văn bản chúng tôi giữ kiến nghị, đề nghị cơ quan này.',
  excludes: 'Kiến nghị không nêu nơi nhận, kiến nghị trong văn bản chưa đọc, và trả lời của cơ quan.',
  coversInEnglish: 'Everything that the papers held ask of this body.',
  excludesInEnglish:
    'Requests without an addressee, requests in papers not read, and the answers of the body.',
}
