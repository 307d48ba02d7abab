const FOCUSABLE = 'main a[href], main button, main summary'

/** What has the focus in the page on view; null outside it. */
export interface HeldFocus {
  words: string
  /** Which of those that say the same. */
  at: number
}

const alike = (words: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ textContent }) => textContent === words)

/** Noted before a page gives way to the same page in another state. */
export function heldFocus(): HeldFocus | null {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches(FOCUSABLE)) return null
  const words = activeElement.textContent ?? ''
  return { words, at: alike(words).indexOf(activeElement) }
}

/** Gives the focus back to the control that had it, where the new state still has it; else to the page. */
export function giveBackFocus({ words, at }: HeldFocus): void {
  const control = alike(words)[at] ?? document.getElementById('noi-dung')
  control?.focus({ preventScroll: true })
}
