import { kindNames } from './kinds'
import { type Parts, type Telling, tellingOf } from './telling'

/** In Vietnamese. */
export const discrepancies = {
  'number-and-day-blank': {
    subject: 'Số và ngày ký của văn bản',
    explanation: 'Bản đang giữ để trống cả số và ngày ký: có thể là bản dự thảo hoặc bản lưu chưa vào sổ.',
  },
  'blank-told-by-another': {
    subject: 'Số và ngày ký của văn bản',
    explanation: 'Bản đang giữ để trống số và ngày ký; văn bản khác ghi số và ngày của văn bản cùng tên.',
  },
  'dates-of-one-document': {
    subject: 'Ngày ban hành của {paper}',
    explanation: 'Các văn bản ghi ngày ban hành khác nhau cho cùng một văn bản.',
  },
  'two-dates-of-one-document': {
    subject: 'Ngày ban hành của {paper}',
    explanation: 'Văn bản này ghi {count} ngày ban hành khác nhau cho cùng một số, ký hiệu.',
  },
  'in-effect-before-signed': {
    subject: 'Ngày ký và ngày bắt đầu thực hiện',
    explanation: 'Văn bản yêu cầu thực hiện từ một ngày trước ngày ký.',
  },
  'figures-of-one-day': { explanation: 'Hai văn bản ghi số khác nhau cho cùng một việc, cùng một ngày.' },
  'two-values-of-one-figure': {
    explanation: 'Văn bản này ghi số khác nhau cho cùng một việc, cùng một ngày: {values}.',
  },
  'two-sources-of-one-day': {
    explanation: 'Hai nguồn cùng thời điểm đếm cùng một việc mà khác nhau: {values}.',
  },
  'two-frequencies-of-one-thing': {
    explanation: 'Tính theo ngày và theo tuần không khớp nhau: {values}.',
  },
  'part-above-its-whole': {
    explanation: 'Số của một tỉnh lớn hơn số của cả nước: có thể thừa một chữ “nghìn”.',
  },
  'thousands-of-thousands': {
    explanation:
      '“{figure}” gấp hơn {times} lần số lớn kế tiếp của văn bản ({next}): có thể thừa một chữ “nghìn”.',
  },
  'one-number-in-two-units': { explanation: 'Cùng một số mà hai đơn vị tính khác nhau: {values}.' },
  'one-number-in-two-certainties': {
    explanation: 'Cùng một số, nơi ghi chắc, nơi ghi áng chừng: {values}.',
  },
  'one-count-described-two-ways': {
    explanation: 'Cùng một số văn bản mà hai nơi tả hai nội dung: {values}.',
  },
  'two-kinds-of-one-number': {
    subject: 'Loại của văn bản {number}',
    explanation: 'Cùng một số mà gọi bằng hai tên loại: {values}.',
  },
  'near-numbers-of-one-day': {
    subject: 'Số, ký hiệu của {paper}',
    explanation:
      'Hai số cùng loại, cùng ngày chỉ khác nhau vài chữ trong ký hiệu: có thể là một văn bản bị ghi nhầm số.',
  },
  'near-symbols': {
    subject: 'Số, ký hiệu: {paper} và {other}',
    explanation:
      'Hai số chỉ khác nhau vài chữ trong ký hiệu, còn loại và ngày hoặc tên trùng nhau: có thể là một văn bản bị ghi nhầm số.',
  },
  'symbol-turned-round': {
    subject: 'Ký hiệu {symbol} và {other}',
    explanation: 'Cùng một loại ký hiệu mà các phần đứng theo hai thứ tự.',
  },
  'numbers-against-days': {
    subject: 'Thứ tự số và ngày: {numbers}',
    explanation: 'Trong một sổ văn bản, số lớn hơn lại mang ngày sớm hơn: một số hoặc một ngày in sai.',
  },
  'one-day-of-two-months': {
    subject: 'Thời gian {period} và {other}',
    explanation: 'Cùng ngày đầu, cùng ngày cuối nhưng khác tháng: một nơi có thể in sai tháng.',
  },
  'one-item-twice': {
    explanation: 'Một mục được in hai lần liền nhau: lần sau có lẽ phải là mục khác.',
  },
  'list-and-its-statement': {
    subject: 'Danh sách {statement}',
    explanation: [
      'Câu văn ghi {statement}, còn danh sách có văn bản ngoài thời gian đó: {outside}; nêu {openCount} văn bản rồi để dấu ba chấm.',
      'Câu văn ghi {statement}, còn danh sách có văn bản ngoài thời gian đó: {outside}; nêu {count} văn bản.',
      'Câu văn ghi {statement}, còn danh sách nêu {openCount} văn bản rồi để dấu ba chấm.',
      'Câu văn ghi {statement}, còn danh sách nêu {count} văn bản.',
    ],
  },
  'parts-and-their-total': {
    subject: 'Tổng {total} và các phần của nó',
    explanation: 'Các phần cộng lại là {sum}, không phải {printed}.',
  },
  'names-of-one-document': {
    subject: 'Tên gọi của {paper}',
    explanation: 'Các văn bản dẫn tên gọi này bằng những lời khác nhau.',
  },
  'two-titles-of-one-document': {
    subject: 'Tên gọi của {paper}',
    explanation: 'Văn bản này dẫn tên gọi của cùng một văn bản bằng những lời khác nhau.',
  },
  'wordings-of-one-message': {
    subject: 'Lời thông điệp “{message}”',
    explanation: 'Các nguồn ghi thông điệp này bằng {count} lời khác nhau.',
  },
  'two-wordings-of-one-message': {
    subject: 'Lời thông điệp “{message}”',
    explanation: 'Văn bản này ghi cùng một thông điệp bằng những lời khác nhau.',
  },
  'noted-by-editor': { explanation: 'Ban biên tập ghi nhận: {difference}' },
} as const satisfies Record<string, Telling>

export type DiscrepancyRule = keyof typeof discrepancies

/** What a paper leaves open stands among the values in these words. */
export const blanks = { number: 'số: để trống', issued: 'ngày: để trống' } as const

/** A discrepancy in Vietnamese, as the reader and the graph keep it. */
export function toldByRule<Rule extends DiscrepancyRule>(rule: Rule, parts: Parts = {}) {
  const { subject, explanation } = tellingOf(discrepancies[rule], parts, kindNames)
  if (explanation === null) throw new Error(`${rule}: no explanation has ${Object.keys(parts).join(', ')}`)
  return { rule, subject: subject ?? parts.what ?? '', explanation, parts }
}
