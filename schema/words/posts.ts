import { fold } from './fold'

/** A post in a body, in small letters. */
export interface Post {
  name: string
  /** Whether it acts as the body named behind it, or leaves that name's first word behind it (`Trưởng Tiểu ban`). */
  leads?: 'body' | 'rest'
  /** Whether papers are signed with it; its deputy signs too. */
  signs?: true
}

export const posts: readonly Post[] = [
  { name: 'tổng giám đốc', leads: 'body', signs: true },
  { name: 'giám đốc', leads: 'body', signs: true },
  { name: 'chủ tịch', leads: 'body', signs: true },
  { name: 'thủ tướng', signs: true },
  { name: 'thứ trưởng', leads: 'body', signs: true },
  { name: 'bộ trưởng', leads: 'body', signs: true },
  { name: 'tổng cục trưởng', leads: 'body', signs: true },
  { name: 'cục trưởng', leads: 'body', signs: true },
  { name: 'vụ trưởng', leads: 'body', signs: true },
  { name: 'trưởng ban', leads: 'rest', signs: true },
  { name: 'chánh văn phòng', leads: 'rest', signs: true },
  { name: 'chủ nhiệm', leads: 'body', signs: true },
  { name: 'bí thư', leads: 'body', signs: true },
  { name: 'viện trưởng', leads: 'body', signs: true },
  { name: 'chánh án', leads: 'body', signs: true },
  { name: 'trưởng phòng', leads: 'rest', signs: true },
  { name: 'thống đốc', leads: 'body', signs: true },
  { name: 'tổng thanh tra', signs: true },
  { name: 'tổng kiểm toán', signs: true },
  { name: 'thủ trưởng', leads: 'body' },
  { name: 'chi cục trưởng', leads: 'body' },
  { name: 'hiệu trưởng', leads: 'body' },
  { name: 'tổng biên tập', leads: 'body' },
  { name: 'người đứng đầu', leads: 'body' },
  { name: 'tổ trưởng', leads: 'body' },
  { name: 'đội trưởng', leads: 'body' },
  { name: 'trạm trưởng', leads: 'body' },
  { name: 'hạt trưởng', leads: 'body' },
  { name: 'chỉ huy trưởng', leads: 'body' },
  { name: 'tổng thư ký', leads: 'body' },
  { name: 'lãnh đạo', leads: 'body' },
  { name: 'chánh thanh tra', leads: 'rest' },
  { name: 'trưởng tiểu ban', leads: 'rest' },
  { name: 'trưởng công an', leads: 'rest' },
  { name: 'trưởng đoàn', leads: 'rest' },
  { name: 'trưởng trạm', leads: 'rest' },
  { name: 'trưởng khoa', leads: 'rest' },
  { name: 'trưởng bộ phận', leads: 'rest' },
  { name: 'trưởng đại diện', leads: 'rest' },
  { name: 'thẩm phán' },
  { name: 'tổng bí thư' },
  { name: 'ủy viên' },
  { name: 'tư lệnh' },
  { name: 'chính ủy' },
]

/** Posts that lead a body: `Giám đốc Sở Y tế` acts as `Sở Y tế`. */
export const postsThatLead = posts.filter(({ leads }) => leads === 'body').map(({ name }) => name)

/** The same that leave the first word of the body's name behind them: `Trưởng Tiểu ban`. */
export const postsBeforeAName = posts.filter(({ leads }) => leads === 'rest').map(({ name }) => name)

/** Posts that papers are signed with, deputies too; longer ones before those that they hold. */
export const signingPosts = posts
  .filter(({ signs }) => signs)
  .flatMap(({ name }) => [`phó ${name}`, name])
  .sort((a, b) => b.length - a.length)

/** Every post, folded. */
export const foldedPosts = posts.map(({ name }) => fold(name))
