/** First steps of the addresses that are told apart; what people put behind them is nobody's business. */
const SUBJECTS = new Set([
  '',
  'graphql',
  'healthz',
  'readyz',
  'metrics',
  'explorer',
  'assets',
  'anh',
  'nhung',
  'thong-diep',
  'ke-hoach',
  'van-ban',
  'co-quan',
  'truy-nguyen',
  'doi-chieu',
  'dong-thoi-gian',
  'tim',
  'kiem-tra',
  'cho-venh',
  'chung-toi-giu-gi',
  'to-in',
])

/** What a request asks for, in few words whatever the address. */
export function subjectOf(url: string): string {
  const [path = ''] = url.split('?', 1)
  const [, first = '', second = ''] = path.split('/')
  if (/\.(?:csv|atom|json|ics|xml|txt)$/.test(path)) return 'feed'
  const step = first === 'en' ? second : first
  return SUBJECTS.has(step) ? `/${step}` : 'other'
}
