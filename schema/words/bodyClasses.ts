/** Many bodies under one name, and the other words by which papers call the same many. */
export interface BodyClass {
  name: string
  names: readonly string[]
  /** Every province has its own. */
  everywhere?: true
}

export const bodyClasses: readonly BodyClass[] = [
  {
    name: 'Các cơ quan báo chí',
    names: [
      'báo chí',
      'báo chí, truyền thông',
      'báo chí và truyền thông',
      'cơ quan báo chí',
      'cơ quan báo chí, truyền thông',
      'các cơ quan báo chí, truyền thông',
      'các cơ quan báo chí và truyền thông',
      'các cơ quan báo chí, phát thanh, truyền hình',
      'các cơ quan thông tấn, báo chí',
      'các cơ quan thông tấn báo chí',
      'các báo, đài',
    ],
  },
  {
    name: 'Các doanh nghiệp viễn thông',
    names: [
      'doanh nghiệp viễn thông',
      'nhà mạng',
      'các nhà mạng',
      'các nhà mạng viễn thông',
      'các doanh nghiệp cung cấp dịch vụ viễn thông',
    ],
  },
  {
    name: 'Các doanh nghiệp bưu chính',
    names: ['doanh nghiệp bưu chính', 'các doanh nghiệp cung cấp dịch vụ bưu chính'],
  },
  {
    name: 'Các sở, ban, ngành',
    names: [
      'các sở, ngành',
      'các sở ban ngành',
      'các sở, ban, ngành, đoàn thể',
      'các sở, ban, ngành, đoàn thể cấp tỉnh',
      'các sở, ban, ngành cấp tỉnh',
    ],
    everywhere: true,
  },
  {
    name: 'Ủy ban nhân dân các huyện, thành phố',
    names: [
      'UBND các huyện, thị xã, thành phố',
      'UBND các huyện, thành phố, thị xã',
      'UBND các huyện, thị, thành phố',
      'UBND cấp huyện',
    ],
    everywhere: true,
  },
]
