import { said } from './said.mjs'

/** One thing that is told on pages, in Vietnamese, and on the terminal, in its language. */
export interface Worded {
  en: string
  vi: string
}

export const worded = (en: string, vi: string): Worded => ({ en, vi })
export const inTerminal = ({ en, vi }: Worded): string => said(en, vi)
