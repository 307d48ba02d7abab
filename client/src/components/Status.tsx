import type { ReactNode } from 'react'

export type StatusShape = 'in-force' | 'ended' | 'not-yet' | 'unconfirmed' | 'unknown' | 'none'

const ring = <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
const question = (
  <>
    <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.4" />
    <path
      d="M5.9 6.2a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M8 11.9v.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    />
  </>
)
const shapes: Record<StatusShape, ReactNode> = {
  'in-force': (
    <>
      {ring}
      <circle cx="8" cy="8" r="4.2" fill="currentColor" />
    </>
  ),
  ended: (
    <>
      {ring}
      <path d="M1 8h14" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  'not-yet': (
    <circle
      cx="8"
      cy="8"
      r="7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="2.2 2.2"
    />
  ),
  unconfirmed: question,
  unknown: question,
  none: <path d="M1 8h4M11 8h4" stroke="currentColor" strokeWidth="2" />,
}

/** A status is a shape and a word; the red of `in-force` only repeats them. */
export function Status({ shape, children }: { shape: StatusShape; children: ReactNode }) {
  return (
    <span className="status" data-s={shape}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[shape]}
      </svg>
      {children}
    </span>
  )
}
