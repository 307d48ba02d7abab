import type { Texts } from '../vi'

export const rules: Texts['rules'] = {
  'Văn bản để trống số mang đúng lời thông điệp mà một văn bản khác ghi là của kế hoạch cùng ký hiệu mang số này':
    'The paper leaves its number blank and carries the very message that another paper gives to the plan of the same symbol with this number',
  'Một văn bản ban hành sau vẫn nói đến kế hoạch giai đoạn này: kế hoạch còn được xác nhận đến ngày ban hành văn bản ấy':
    'A later paper still speaks of this phase plan: the plan is confirmed up to the day on which that paper was issued',
  'Văn bản mang đúng lời thông điệp và đúng thời hạn của kế hoạch: văn bản thực hiện kế hoạch, dù không nêu số':
    'The paper carries the very message and the very period of the plan: it implements the plan, though it does not name its number',
  'Cùng cơ quan, cùng ký hiệu, có thông điệp, ban hành liền sau: kế hoạch sau nối tiếp kế hoạch trước':
    'Same body, same symbol, with a message, issued next: the later plan succeeds the earlier one',
  'Thông điệp của kế hoạch lặp lại nguyên tên của chính sách ban hành trước hoặc cùng ngày':
    'The message of the plan repeats word for word the title of a policy issued before it or on the same day',
  'Văn bản nói các văn bản của một loại được ban hành để thực hiện văn bản này, rồi nêu tên từng văn bản ấy: mỗi văn bản ấy thực hiện nó':
    'A paper says that papers of a kind were issued to carry out this one, then names each of them: each of them implements it',
  'Ký hiệu trong số văn bản cho biết cơ quan ban hành':
    'The symbol in the number of the paper tells which body issued it',
  'Văn bản giao nhiệm vụ cho cả một loại cơ quan: mỗi cơ quan thuộc loại ấy đều có nhiệm vụ này':
    'The paper assigns the task to a whole kind of body: every body of that kind has this task',
  'Việc được kể lại sau khi nhiệm vụ được giao, do cơ quan cùng tên hoặc cùng loại làm, và nhắc lại nhiều lời riêng của nhiệm vụ: việc ấy thực hiện nhiệm vụ, dù không nêu văn bản giao':
    'The action is told after the task was assigned, by a body of the same name or kind, and repeats many words that are the own words of the task: it carries out the task, though it does not name the paper that assigns it',
  'Kế hoạch tuần không ghi thời hạn: tính từ ngày ban hành hoặc ngày liền sau thời hạn của kế hoạch trước, lấy ngày muộn hơn, đến hết ngày liền trước khi kế hoạch sau bắt đầu':
    'A weekly plan without a stated period: from its day of issue or the day after the period of the plan before it, whichever is later, to the day before the next plan begins',
  'Kế hoạch tuần không ghi thời hạn và chưa có kế hoạch sau: tính từ ngày ban hành hoặc ngày liền sau thời hạn của kế hoạch trước, lấy ngày muộn hơn; chưa biết ngày kết thúc':
    'A weekly plan without a stated period and with no plan after it yet: from its day of issue or the day after the period of the plan before it, whichever is later; its end is not known',
  'Kế hoạch giai đoạn không ghi thời hạn: tính từ ngày ban hành đến hết ngày liền trước khi kế hoạch sau bắt đầu, hoặc đến ngày cuối cùng còn được một văn bản xác nhận':
    'A phase plan without a stated period: from its day of issue to the day before the next plan begins, or to the last day on which a paper still confirms it',
  'Kế hoạch giai đoạn không ghi thời hạn: tính từ ngày ban hành, chưa biết ngày kết thúc':
    'A phase plan without a stated period: from its day of issue; its end is not known',
  'Không văn bản nào cho biết ngày bắt đầu': 'No paper tells the day on which it began',
  'Kế hoạch này không ban hành thông điệp nào': 'This plan issues no message',
}
