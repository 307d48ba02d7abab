/**
 * The language of whoever reads the terminal: Vietnamese where the locale says so, else English. Plain JavaScript:
 * what runs before anything is installed says its words too.
 */
export function said(english, vietnamese) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale
  return /^vi(?![a-z])/i.test(locale) ? vietnamese : english
}
