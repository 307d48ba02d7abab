import type { Texts } from '../vi'

/** What disagrees, and how; names and wordings stay the papers' own. */
export const told: Texts['told'] = [
  [/^Số và ngày ký của văn bản$/, 'Number and day of signing of the paper'],
  [/^Ngày ký và ngày bắt đầu thực hiện$/, 'Day of signing and first day of effect'],
  [/^Ban biên tập ghi nhận: (.+)$/, 'Noted by the editors: $1'],
  [/^Ngày ban hành của (.+)$/, 'Day of issue of $1'],
  [/^Loại của văn bản (.+)$/, 'Kind of paper $1'],
  [/^Danh sách (.+)$/, 'List of $1'],
  [/^Số, ký hiệu của (.+)$/, 'Number and symbol of $1'],
  [/^Số, ký hiệu: (.+) và (.+)$/, 'Number and symbol: $1 and $2'],
  [/^Ký hiệu (\S+\/\S+) và (\S+)$/, 'Symbols $1 and $2'],
  [/^Thứ tự số và ngày: (.+)$/, 'Order of numbers and days: $1'],
  [/^Thời gian (.+) và (.+)$/, 'Periods $1 and $2'],
  [/^Tổng (.+) và các phần của nó$/, 'Total $1 and its parts'],
  [/^Tên gọi của (.+)$/, 'Title of $1'],
  [/^Lời thông điệp (“.+”)$/, 'Wording of the message $1'],
  [/^số: để trống$/, 'number: left blank'],
  [/^ngày: để trống$/, 'day: left blank'],
  [
    /^Bản đang giữ để trống số và ngày ký; văn bản khác ghi số và ngày của văn bản cùng tên\.$/,
    'The copy that we hold leaves number and day of signing blank; another paper gives those of the paper of this title.',
  ],
  [
    /^Bản đang giữ để trống cả số và ngày ký: có thể là bản dự thảo hoặc bản lưu chưa vào sổ\.$/,
    'The copy that we hold leaves number and day of signing blank: perhaps a draft, or a file copy not yet registered.',
  ],
  [
    /^Các văn bản ghi ngày ban hành khác nhau cho cùng một văn bản\.$/,
    'Papers give different days of issue for one paper.',
  ],
  [
    /^Văn bản này ghi (\d+) ngày ban hành khác nhau cho cùng một số, ký hiệu\.$/,
    'This paper gives $1 different days of issue for one number and symbol.',
  ],
  [
    /^Văn bản yêu cầu thực hiện từ một ngày trước ngày ký\.$/,
    'The paper asks to be carried out from a day before it was signed.',
  ],
  [
    /^Hai văn bản ghi số khác nhau cho cùng một việc, cùng một ngày\.$/,
    'Two papers give different figures for one thing on one day.',
  ],
  [
    /^Văn bản này ghi số khác nhau cho cùng một việc, cùng một ngày: (.+)$/,
    'This paper gives different figures for one thing on one day: $1',
  ],
  [
    /^Hai nguồn cùng thời điểm đếm cùng một việc mà khác nhau: (.+)$/,
    'Two sources count one thing at one time and differ: $1',
  ],
  [
    /^Tính theo ngày và theo tuần không khớp nhau: (.+)$/,
    'By the day and by the week the figures do not agree: $1',
  ],
  [
    /^Số của một tỉnh lớn hơn số của cả nước: có thể thừa một chữ “nghìn”\.$/,
    'The figure of one province is larger than that of the whole country: perhaps a “nghìn” (thousand) too many.',
  ],
  [
    /^(“.+”) gấp hơn (\d+) lần số lớn kế tiếp của văn bản \((.+)\): có thể thừa một chữ “nghìn”\.$/,
    '$1 is more than $2 times the next largest figure of the paper ($3): perhaps a “nghìn” (thousand) too many.',
  ],
  [/^Cùng một số mà hai đơn vị tính khác nhau: (.+)$/, 'One figure with two units: $1'],
  [
    /^Cùng một số, nơi ghi chắc, nơi ghi áng chừng: (.+)$/,
    'One figure, exact here and approximate there: $1',
  ],
  [/^Cùng một số văn bản mà hai nơi tả hai nội dung: (.+)$/, 'One number of papers, told as two things: $1'],
  [/^Cùng một số mà gọi bằng hai tên loại: (.+)$/, 'One number under the names of two kinds: $1'],
  [
    /^Hai số (?:.+ )?chỉ khác nhau vài chữ trong ký hiệu.*: có thể là một văn bản bị ghi nhầm số\.$/,
    'Two numbers differ in a few letters of their symbols only: perhaps one paper with its number misprinted.',
  ],
  [
    /^Cùng một loại ký hiệu mà các phần đứng theo hai thứ tự\.$/,
    'Symbols of one kind with their parts in two orders.',
  ],
  [
    /^Trong một sổ văn bản, số lớn hơn lại mang ngày sớm hơn: một số hoặc một ngày in sai\.$/,
    'In one register of papers a higher number has an earlier day: a number or a day is misprinted.',
  ],
  [
    /^Cùng ngày đầu, cùng ngày cuối nhưng khác tháng: một nơi có thể in sai tháng\.$/,
    'The same first and last day, but another month: in one place the month may be misprinted.',
  ],
  [
    /^Một mục được in hai lần liền nhau: lần sau có lẽ phải là mục khác\.$/,
    'One item is printed twice in a row: the second was perhaps meant to be another.',
  ],
  [
    /^Câu văn ghi (.+), còn danh sách có văn bản ngoài thời gian đó: (.+); nêu (\d+) văn bản.*$/,
    'The sentence has $1; the list names $3 papers, some of them outside that time: $2.',
  ],
  [
    /^Câu văn ghi (.+), còn danh sách nêu (\d+) văn bản(?: rồi để dấu ba chấm)?\.$/,
    'The sentence has $1; the list names $2 papers.',
  ],
  [/^Các phần cộng lại là (.+), không phải (.+)$/, 'The parts add up to $1, not $2'],
  [/^Các văn bản dẫn tên gọi này bằng những lời khác nhau\.$/, 'Papers cite this title in different words.'],
  [
    /^Văn bản này dẫn tên gọi của cùng một văn bản bằng những lời khác nhau\.$/,
    'This paper cites the title of one paper in different words.',
  ],
  [
    /^Các nguồn ghi thông điệp này bằng (\d+) lời khác nhau\.$/,
    'The sources give this message in $1 different wordings.',
  ],
  [
    /^Văn bản này ghi cùng một thông điệp bằng những lời khác nhau\.$/,
    'This paper gives one message in different wordings.',
  ],
]
