import { useTexts } from '../app/site'
import { toldIn } from '../lib/toldIn'

/** A sentence of the service: in the reader's language where the catalogue has it, else as the API tells it. */
export function Told({ text }: { text: string }) {
  const translated = toldIn(text, useTexts().told)
  return <span lang={translated === null ? 'vi' : undefined}>{translated ?? text}</span>
}
