import { useTexts } from '../../app/site'

/** Opens the browser's own way to print; without a script its menu has the same. */
export function PrintButton() {
  return (
    <p className="noprint">
      <button type="button" className="act" onClick={() => window.print()}>
        {useTexts().handout.print}
      </button>
    </p>
  )
}
