import type { Key } from 'react-aria-components'

interface Props {
  items: readonly { id: number; formatted: string }[]
  value: Key
  onChange: (id: Key) => void
  'aria-label': string
}

/** A month or a year to go to, in the browser's own list. */
export function Choice({ items, value, onChange, 'aria-label': label }: Props) {
  return (
    <select aria-label={label} value={value} onChange={event => onChange(Number(event.target.value))}>
      {items.map(({ id, formatted }) => (
        <option key={id} value={id}>
          {formatted}
        </option>
      ))}
    </select>
  )
}
