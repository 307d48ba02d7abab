import { type Worded, worded } from '../../../server/terminal/worded'

/** Signs that no text of ours holds: they show as nothing, and feeds with them cannot be parsed. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u
const CONFLICT = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m

export const isClean = (text: string): boolean => !CONTROL.test(text)

/** What is wrong with a whole file before it is parsed. */
export function faultOfSource(source: string): { line: number; message: Worded } | null {
  const control = CONTROL.exec(source)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()
    return {
      line: lineAt(source, control.index),
      message: worded(`has the control character U+${code}`, `có ký tự điều khiển U+${code}`),
    }
  }
  const conflict = CONFLICT.exec(source)
  if (conflict)
    return {
      line: lineAt(source, conflict.index),
      message: worded(`still has ${conflict[0]} of a merge`, `còn dấu xung đột ${conflict[0]} khi trộn tệp`),
    }
  return null
}

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length
