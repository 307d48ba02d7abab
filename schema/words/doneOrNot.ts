const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'u')

const DENIED = words(
  'không(?! (?:gian|khí|quân))|chưa|chẳng|dừng|tạm dừng|ngừng|ngưng|cấm|nghiêm cấm|chấm dứt|hủy bỏ|huỷ bỏ',
)
const MEANT = words('đề nghị|đề xuất|kiến nghị|dự kiến|sẽ|xem xét|nghiên cứu')

const lowered = (text: string): string => text.normalize('NFC').toLowerCase()

/** `không chấp nhận`, `tạm dừng việc …`: a text that denies or stops; `không gian mạng` is none. */
export const denies = (text: string): boolean => DENIED.test(lowered(text))

/** `đề nghị …`, `dự kiến …`: asked for or meant, not done. */
export const onlyMeant = (text: string): boolean => MEANT.test(lowered(text))
