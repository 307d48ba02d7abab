import { type RefObject, useEffect, useState } from 'react'

/** What stands in a field, and whether its reader is at it. */
export function useTyped(input: RefObject<HTMLInputElement | null>): { typed: string; focused: boolean } {
  const [typed, setTyped] = useState(() => input.current?.value ?? '')
  const [focused, setFocused] = useState(() => document.activeElement === input.current)
  useEffect(() => {
    const field = input.current
    if (!field) return
    const read = () => setTyped(field.value)
    const enter = () => setFocused(true)
    const leave = () => setFocused(false)
    field.addEventListener('input', read)
    field.addEventListener('focus', enter)
    field.addEventListener('blur', leave)
    return () => {
      field.removeEventListener('input', read)
      field.removeEventListener('focus', enter)
      field.removeEventListener('blur', leave)
    }
  }, [input])
  return { typed, focused }
}
