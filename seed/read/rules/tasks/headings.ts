import type { Context } from './contexts'

const TASKS =
  /nhiem vu|giai phap|to chuc thuc hien|noi dung|phan cong|trach nhiem|hoat dong|bien phap|ke hoach cu the|cong viec/
const OTHER =
  /muc dich|yeu cau|quan diem|muc tieu|nguyen tac|can cu|danh gia|ket qua|thanh phan|thoi gian|dia diem|boi canh|tinh hinh|kinh phi|pham vi|doi tuong|su can thiet|bo cuc|thong diep|nhan thuc|han che|nguyen nhan|kien nghi|de xuat/

/** What a heading that names no body says of the items below it: tasks, something else, or nothing new. */
export function contextOfHeading(folded: string): Context | undefined {
  if (OTHER.test(folded) && !/to chuc thuc hien|nhiem vu cu the/.test(folded)) return null
  return TASKS.test(folded) ? 'TOPIC' : undefined
}

const LEAD_IN = /(?:yeu cau|ket luan|chi thi|de nghi|giao|chi dao)(?![a-z])[^:]{0,600}:$/

/** Whether a paragraph leads in tasks: `… yêu cầu Thủ trưởng các sở, ngành thực hiện một số nhiệm vụ sau:`. */
export function leadsIn(folded: string): boolean {
  return folded.endsWith(':') && LEAD_IN.test(folded.slice(-700))
}
