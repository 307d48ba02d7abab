/** What kind of file the bytes are, by their signature first and by the name only where bytes cannot tell. */
export type Container = 'pdf' | 'docx' | 'zip' | 'ole' | 'rtf' | 'image' | 'html' | 'text' | 'misnamed'

const signatures: [Container, number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
]

export function containerOf(bytes: Uint8Array, name: string): Container {
  const found = signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0]
  if (found === 'zip') return /\.docx$/i.test(name) || hasEntry(bytes, 'word/') ? 'docx' : 'zip'
  if (found) return found
  if (/\.pdf$/i.test(name) && startsLate(bytes)) return 'pdf'
  if (/\.(?:pdf|docx)$/i.test(name)) return 'misnamed'
  if (/\.(x?html?|mht)$/i.test(name) || looksLikeHtml(bytes)) return 'html'
  return 'text'
}

/** Readers of PDF take its mark anywhere in the first kilobyte. */
function startsLate(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '')
  return /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(start)
}

/** An archive's first local headers name its entries in clear. */
function hasEntry(bytes: Uint8Array, prefix: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).includes(prefix)
}
