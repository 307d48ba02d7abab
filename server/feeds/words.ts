import { codeNames } from '../../schema/words/codeNames'
import { toldInEnglish, valueInEnglish } from '../../schema/words/discrepanciesInEnglish'

/** The languages that feeds are given in; wordings and quotations stay as the papers have them. */
export type Language = 'vi' | 'en'

type Discrepant = Parameters<typeof toldInEnglish>[0]
interface Decision {
  reason: string
  reasonInEnglish: string | null
}

const vietnamese = {
  title: 'Nguồn: thông điệp chính thức',
  description: 'Mỗi lần thông điệp chính thức thay đổi, kèm kế hoạch và thời gian áp dụng.',
  rights: (version: string) => `Lời của văn bản thuộc cơ quan ban hành. Dữ liệu bản ${version}.`,
  plan: (number: string | null) => (number ? `Kế hoạch ${number}` : 'Kế hoạch không ghi số'),
  from: (day: string) => `từ ${day}`,
  to: (day: string) => `đến hết ${day}`,
  open: 'chưa có ngày kết thúc',
  confirmed: (day: string) => `xác nhận đến ${day}, sau đó chưa xác nhận`,
  inferred: 'suy ra',
  states: {
    NOT_YET: 'đã ký, chưa áp dụng',
    IN_FORCE: 'đang có hiệu lực',
    UNCONFIRMED: 'chưa xác nhận',
    ENDED: 'đã hết hiệu lực',
    UNKNOWN: 'không rõ',
  } as Record<string, string>,
  bases: { STATED: 'nêu rõ', INFERRED: 'suy ra', RULED: 'phân định' } as Record<string, string>,
  subjectOf: ({ subject }: Discrepant): string => subject,
  valueToldOf: (value: string): string => value,
  reasonOf: (decision: Decision | null): string | null => decision?.reason ?? null,
  codes: codeNames.vi as Record<keyof typeof codeNames.vi, Record<string, string>>,
}

const english: typeof vietnamese = {
  title: 'Nguồn: official messages',
  description: 'Every change of the official message, with its plan and its period.',
  rights: version => `The papers’ words belong to the bodies that issued them. Data version ${version}.`,
  plan: number => (number ? `Plan ${number}` : 'A plan without a number'),
  from: day => `from ${day}`,
  to: day => `to ${day} inclusive`,
  open: 'no end day yet',
  confirmed: day => `confirmed until ${day}, not after it`,
  inferred: 'inferred',
  states: {
    NOT_YET: 'signed, not yet in force',
    IN_FORCE: 'in force',
    UNCONFIRMED: 'not confirmed',
    ENDED: 'no longer in force',
    UNKNOWN: 'unknown',
  },
  bases: { STATED: 'stated', INFERRED: 'inferred', RULED: 'ruled' },
  subjectOf: discrepancy => toldInEnglish(discrepancy).subject,
  valueToldOf: valueInEnglish,
  reasonOf: decision => decision?.reasonInEnglish ?? decision?.reason ?? null,
  codes: codeNames.en,
}

export const wordsOf = (language: Language) => ({ vi: vietnamese, en: english })[language]

/** A path of the site in a language: `/en/thong-diep/2021-09-30`. */
export const inLanguage = (path: string, language: Language): string =>
  language === 'vi' ? path : `/en${path === '/' ? '' : path}`
