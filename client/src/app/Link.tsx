import type { ComponentProps, MouseEvent } from 'react'
import { type Going, useGo } from './address'

type Props = Omit<ComponentProps<'a'>, 'href'> & { to: string; state?: Going }

/** A link that opens its page in this document; with a modifier key or another target it is the browser's own. */
export function Link({ to, state, onClick, ...rest }: Props) {
  const go = useGo()
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || rest.target || isForBrowser(event)) return
    event.preventDefault()
    go(to, state)
  }
  return <a {...rest} href={to} onClick={open} />
}

/** Another window, another tab, a download. */
export const isForBrowser = ({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || altKey || shiftKey
