import type { DocumentHeader, FigureFact } from '../../../seed/read/entry'
import { figures } from '../../../seed/read/rules/figures/index'
import { paperOf } from '../citations/paperOf'
import { headerOf } from '../headerOf'

/** The figures of these paragraphs, one a line, in a report of 29/11/2021. */
export function figuresOf(text: string, header: Partial<DocumentHeader> = {}): FigureFact[] {
  return figures(paperOf(text.normalize('NFC')), headerOf(header)).figures
}

export const statementsOf = (text: string, header: Partial<DocumentHeader> = {}): string[] =>
  figuresOf(text, header).map(({ statement }) => statement)

/** A report of a provincial office. */
export const PROVINCIAL: Partial<DocumentHeader> = {
  issuer: {
    name: 'Sở Y tế',
    parent: 'Ủy ban nhân dân tỉnh Lào Cai',
    province: 'Lào Cai',
  },
}
