import type { CoverageNote } from '../../schema/coverage/coverageNote'

const NOT_READ = 'Văn bản chỉ biết qua viện dẫn thì chúng tôi chưa đọc.'
const NOT_READ_IN_ENGLISH = 'We have not read papers that are known by citation only.'

export const documentCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho: văn bản đã đọc và văn bản chỉ biết qua viện dẫn của văn bản khác.',
  excludes:
    'Văn bản không được văn bản nào đã đọc nhắc tới. Khi lọc theo ngày, văn bản không rõ ngày ban hành không được tính.',
  coversInEnglish: 'Every paper held: those read, and those that other papers cite.',
  excludesInEnglish:
    'Papers that no paper read mentions. When filtered by day, papers without a known day do not count.',
}

export const planCoverage: CoverageNote = {
  covers: 'Mọi kế hoạch trong kho: kế hoạch đã đọc và kế hoạch chỉ biết qua viện dẫn.',
  excludes:
    'Kế hoạch không được văn bản nào đã đọc nhắc tới; số còn thiếu của từng loạt xem ở mục “Chúng tôi giữ gì”.',
  coversInEnglish: 'Every plan held: those read, and those known by citation only.',
  excludesInEnglish:
    'Plans that no paper read mentions; the numbers missing of each series stand under “What we hold”.',
}

export const citationCoverage: CoverageNote = {
  covers:
    'Mọi văn bản mà văn bản này viện dẫn, gộp theo văn bản được viện dẫn và quan hệ; kèm liên kết do văn bản khác kể lại.',
  excludes: `Căn cứ không ghi trong phần văn bản chúng tôi giữ. ${NOT_READ}`,
  coversInEnglish:
    'Every paper that this one cites, by cited paper and relation, with links that other papers tell.',
  excludesInEnglish: `Bases outside the part of the paper that we hold. ${NOT_READ_IN_ENGLISH}`,
}

export const citedByCoverage: CoverageNote = {
  covers: 'Mọi văn bản trong kho viện dẫn văn bản này, gộp theo văn bản viện dẫn và quan hệ.',
  excludes: 'Viện dẫn trong những văn bản mà chúng tôi không giữ.',
  coversInEnglish: 'Every paper held that cites this one, by citing paper and relation.',
  excludesInEnglish: 'Citations in papers that we do not hold.',
}

export const taskCoverage: CoverageNote = {
  covers: 'Mọi nhiệm vụ đọc được trong những văn bản chúng tôi giữ.',
  excludes: `Việc thực hiện nhiệm vụ, và nhiệm vụ giao bằng văn bản khác. ${NOT_READ}`,
  coversInEnglish: 'Every task read in the papers held.',
  excludesInEnglish: `What came of tasks, and tasks given by other papers. ${NOT_READ_IN_ENGLISH}`,
}

export const figureCoverage: CoverageNote = {
  covers: 'Mọi số liệu đọc được trong văn bản này, nguyên như bản in.',
  excludes: `Số liệu trong phụ lục hoặc phần văn bản chúng tôi không giữ; số liệu không được kiểm chứng với nguồn khác. ${NOT_READ}`,
  coversInEnglish: 'Every figure read in this paper, as printed.',
  excludesInEnglish: `Figures in annexes or parts that we do not hold; figures are not checked against other sources. ${NOT_READ_IN_ENGLISH}`,
}

export const eventCoverage: CoverageNote = {
  covers: 'Mọi sự kiện có ngày mà văn bản này kể.',
  excludes: `Sự kiện không ghi ngày. ${NOT_READ}`,
  coversInEnglish: 'Every dated event that this paper tells.',
  excludesInEnglish: `Events without a day. ${NOT_READ_IN_ENGLISH}`,
}

export const passageCoverage: CoverageNote = {
  covers: 'Các đoạn của văn bản này mà chúng tôi giữ, theo thứ tự trên văn bản.',
  excludes: `Toàn văn khi bản gốc không được nạp kèm: khi đó chỉ có những đoạn trích. ${NOT_READ}`,
  coversInEnglish: 'The paragraphs of this paper that we hold, in the order of the paper.',
  excludesInEnglish: `The full text, where the original is not loaded with it: then there are only the pieces quoted. ${NOT_READ_IN_ENGLISH}`,
}

export const requestCoverage: CoverageNote = {
  covers: 'Mọi điều mà văn bản này kiến nghị, đề nghị, đề xuất, hoặc kể là văn bản khác đã đề nghị.',
  excludes: `Trả lời và kết quả của kiến nghị. ${NOT_READ}`,
  coversInEnglish: 'Everything that this paper asks for, or tells that other papers asked for.',
  excludesInEnglish: `Answers and what came of the requests. ${NOT_READ_IN_ENGLISH}`,
}

export const actionCoverage: CoverageNote = {
  covers: 'Mọi việc mà văn bản này kể là đã làm.',
  excludes: `Việc đã làm mà văn bản không kể; việc dự kiến, đề xuất hoặc đang được giao. ${NOT_READ}`,
  coversInEnglish: 'Everything that this paper tells as done.',
  excludesInEnglish: `What was done and is not told; what is planned, proposed or being assigned. ${NOT_READ_IN_ENGLISH}`,
}

export const actionUnderCoverage: CoverageNote = {
  covers: 'Mọi việc mà những văn bản chúng tôi giữ kể là đã làm theo văn bản này, có nêu tên nó.',
  excludes: `Việc đã làm mà không nêu tên văn bản này. ${NOT_READ}`,
  coversInEnglish: 'Everything that the papers held tell as done under this paper, naming it.',
  excludesInEnglish: `What was done without naming this paper. ${NOT_READ_IN_ENGLISH}`,
}
