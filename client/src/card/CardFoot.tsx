import { useTexts } from '../app/site'
import { OutLink } from './OutLink'

interface Props {
  /** The page that says more. */
  to: string
  say: string
  /** The card is of today: no way to the message of today is needed. */
  showsNow: boolean
}

export function CardFoot({ to, say, showsNow }: Props) {
  const { name, card } = useTexts()
  return (
    <p className="embedfoot">
      <OutLink to={to}>
        <b>{name}</b>
      </OutLink>{' '}
      {say} {!showsNow && <OutLink to="/">{card.now}</OutLink>}
    </p>
  )
}
