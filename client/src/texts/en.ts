import { common } from './en/common'
import { day } from './en/day'
import { discrepancies, document } from './en/document'
import { problems } from './en/problems'
import type { Texts } from './vi'

export const en: Texts = { ...common, day, document, discrepancies, problems }
