import { useEffect } from 'react'
import type { Move } from './timelineAddress'

const keys: Record<string, Move | 'whole'> = {
  Home: 'whole',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
}

/** ← → move the timeline, + − change its scale and Home shows the whole of it, by the links that do so; typing in a field is left alone. */
export function useMoveKeys(): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const move = keys[event.key]
      const typing = event.target instanceof Element && event.target.closest('input,textarea,select')
      if (!move || typing || event.altKey || event.ctrlKey || event.metaKey) return
      const link = document.querySelector<HTMLAnchorElement>(`a[data-move="${move}"]`)
      if (!link) return
      event.preventDefault()
      link.click()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [])
}
