import type { IncomingMessage } from 'node:http'

/**
 * Why a request names no address at all, in a plain word; null where it does. What passes can be decoded and made a URL
 * of by everybody behind.
 */
export function unreadableAddress({ url = '', headers }: IncomingMessage): string | null {
  const [path = ''] = url.split('?', 1)
  if (!path.startsWith('/') || path.includes('\\') || !decodes(path))
    return 'Địa chỉ này viết sai, không đọc được.'
  if (headers.host !== undefined && !isHost(headers.host)) return 'Tên máy chủ trong yêu cầu viết sai.'
  return null
}

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

export const isHost = (text: string): boolean => HOST.test(text) && URL.canParse(`http://${text}/`)

function decodes(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
