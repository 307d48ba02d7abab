import { useTexts } from '../app/site'
import type { Readings_EvidenceFragment } from '../generated/types'
import { Reason } from './Reason'

/** What is plainly misprinted in quoted words, how an editor reads it, and why; the words themselves stay as printed. */
export function Readings({ readings }: Readings_EvidenceFragment) {
  const texts = useTexts()
  return readings.map(({ printed, ruling }) => (
    <span className="because" key={`${printed} ${ruling.value}`}>
      {texts.readAs(printed, ruling.value)} <Reason of={ruling} />. <b>{texts.basis.RULED}</b>
    </span>
  ))
}
