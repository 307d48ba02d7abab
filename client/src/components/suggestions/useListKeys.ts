import { type RefObject, useEffect, useState } from 'react'

interface Keys {
  /** Place of the option that the arrows are at; -1 while they are in the field. */
  at: number
  closed: boolean
}

const inField: Keys = { at: -1, closed: false }

/** The keys of a combobox: arrows walk through the options and back into the field, Enter takes one, Escape closes. */
export function useListKeys(
  input: RefObject<HTMLInputElement | null>,
  count: number,
  take: (at: number) => void,
): Keys & { open: boolean } {
  const [keys, setKeys] = useState(inField)
  const at = keys.at < count ? keys.at : -1
  const open = count > 0 && !keys.closed
  useEffect(() => {
    const field = input.current
    if (!field) return
    const reset = () => setKeys(inField)
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || count === 0) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) {
        const places = count + 1
        setKeys({
          at: open ? ((at + 1 + step + places) % places) - 1 : step > 0 ? 0 : count - 1,
          closed: false,
        })
      } else if (event.key === 'Escape' && open) setKeys({ at: -1, closed: true })
      else if (event.key === 'Enter' && open && at >= 0) take(at)
      else return
      event.preventDefault()
    }
    field.addEventListener('keydown', press)
    field.addEventListener('input', reset)
    return () => {
      field.removeEventListener('keydown', press)
      field.removeEventListener('input', reset)
    }
  }, [input, count, at, open, take])
  return { at, closed: keys.closed, open }
}
