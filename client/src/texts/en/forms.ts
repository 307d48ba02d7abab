import type { Texts } from '../vi'

export const forms: Texts['forms'] = {
  label: 'This page in other forms:',
  json: 'JSON',
  query: 'View the query',
  sheet: 'Printable sheet',
  card: 'Embeddable card',
  table: 'Table (CSV)',
  atom: 'Atom',
  calendar: 'Calendar (ICS)',
}
