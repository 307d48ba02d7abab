import iconv from 'iconv-lite'
import { IntakeFault } from './fault'
import { fromTypedLetters } from './typedLetters'
import { vietnameseShare } from './vietnamese'

/** Text of a file with what had to be done to it: `repair` names the encoding it was brought back from. */
export interface Decoded {
  text: string
  repair: string | null
}

/** A right decoding of official prose scores about 0.2, a wrong one below 0.02. */
const CLEARLY_VIETNAMESE = 0.08
const CLEARLY_NOT = 0.03
/** A few words look alike in every encoding (`Chính`); the right one reads that many times better. */
const TIMES_BETTER = 3

/**
 * Text of bytes in UTF-8, UTF-16 or windows-1258, repaired where UTF-8 had been read as windows-1252 and where letters
 * were typed for TCVN3 or VNI fonts.
 * @throws IntakeFault `not-text` for binary, `marks-lost` where letters were replaced by `?`, `encoding` where none fits
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked !== null) return repaired(marked)
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new IntakeFault(
      'not-text',
      'The file is no text: it has zero bytes. Export it as text, DOCX or PDF.',
      'Tệp không phải văn bản chữ: có byte 0. Hãy xuất lại tệp dưới dạng văn bản, DOCX hoặc PDF.',
    )
  }
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return repaired(utf8)
  return bestOf(bytes)
}

/** Text of a string that a container already decoded (PDF, DOCX, HTML). */
export function repaired(text: string): Decoded {
  if (vietnameseShare(text) >= CLEARLY_VIETNAMESE) return inUnicode(text)
  const unread = undoWindows1252(text)
  if (unread !== null && readsBetter(unread, text))
    return { text: unread, repair: 'UTF-8 đọc nhầm thành windows-1252' }
  const typed = inUnicode(text)
  if (vietnameseShare(typed.text) < CLEARLY_NOT) refuseGarbled(text)
  return typed
}

function readsBetter(candidate: string, text: string): boolean {
  const read = vietnameseShare(candidate)
  return read >= CLEARLY_VIETNAMESE && read > vietnameseShare(text) * TIMES_BETTER
}

function inUnicode(source: string): Decoded {
  const { text, repairs } = fromTypedLetters(source)
  return { text, repair: repairs.join(', ') || null }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  if (zeros[1]! > sample.length / 10 && zeros[0] === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros[0]! > sample.length / 10 && zeros[1] === 0) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes that are no UTF-8: the one single-byte encoding under which they read as Vietnamese. */
function bestOf(bytes: Uint8Array): Decoded {
  const latin = iconv.decode(Buffer.from(bytes), 'windows-1252')
  const windows1258 = iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC')
  const candidates: Decoded[] = [{ text: windows1258, repair: 'windows-1258' }, inUnicode(latin)]
  const scored = candidates.map(candidate => ({ candidate, share: vietnameseShare(candidate.text) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.share >= CLEARLY_VIETNAMESE) return best.candidate
  throw new IntakeFault(
    'encoding',
    'The encoding is none that we know (UTF-8, UTF-16, windows-1258, TCVN3, VNI): save the file as UTF-8.',
    'Không nhận ra bảng mã của tệp (không phải UTF-8, UTF-16, windows-1258, TCVN3, VNI). Hãy lưu lại tệp bằng UTF-8.',
  )
}

/** The text whose UTF-8 bytes were read as windows-1252, or null where that is not what happened or bytes are lost. */
function undoWindows1252(text: string): string | null {
  if (!/[\u00c2\u00c3\u00c4\u00c6\u00e1]/.test(text) || text.includes('\ufffd')) return null
  const bytes: number[] = []
  for (const letter of text) {
    const unit = letter.codePointAt(0)!
    if (unit < 0x100) bytes.push(unit)
    else {
      const [byte] = iconv.encode(letter, 'windows-1252')
      if (byte === undefined || byte === 0x3f) return null
      bytes.push(byte)
    }
  }
  return asUtf8(Uint8Array.from(bytes))
}

/** Letters replaced by `?` cannot be brought back: such a text is refused, not guessed at. */
function refuseGarbled(text: string): void {
  const sample = text.slice(0, 200_000)
  const holes = sample.match(/\p{L}\?\p{L}|\p{L}\?[ ,.;]\p{Ll}|\ufffd/gu)?.length ?? 0
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  if (words > 20 && holes > words / 20) {
    throw new IntakeFault(
      'marks-lost',
      'The Vietnamese marks are lost (“?” or “�” in their place) and cannot be restored for certain: find another copy.',
      'Dấu tiếng Việt trong tệp đã mất (thay bằng “?” hoặc “�”), không khôi phục chắc chắn được. Hãy tìm bản khác của văn bản.',
    )
  }
  if (words > 20 && /[\u00c3\u00c4\u00c6]\S|áº|á»/.test(sample) && vietnameseShare(sample) < CLEARLY_NOT) {
    const odd = sample.match(/[\u0080-\u00bf]/g)?.length ?? 0
    if (odd > words / 5) {
      throw new IntakeFault(
        'encoding',
        'The text was decoded wrongly (UTF-8 taken for another encoding) and has lost bytes: save the original as UTF-8.',
        'Văn bản bị giải mã sai (UTF-8 đọc thành bảng mã khác) và đã mất byte, không sửa chắc chắn được. Hãy lưu lại tệp gốc bằng UTF-8.',
      )
    }
  }
}
