import { useTexts } from '../app/site'

/** The rule that concluded a fact: in the reader's language where the catalogue has it, else as the API tells it. */
export function Rule({ told }: { told: string }) {
  const translated = useTexts().rules[told]
  return (
    <span className="because" lang={translated ? undefined : 'vi'}>
      {translated ?? told}
    </span>
  )
}
