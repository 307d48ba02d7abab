import { Status } from '../components/Status'
import { CardFoot } from './CardFoot'

/** A card that has no message to show: its address names no day, or the service does not answer. */
export function CardNote({ title, say }: { title: string; say: string }) {
  return (
    <>
      <article>
        <p className="inforce">
          <Status shape="unknown">{title}</Status>
        </p>
        <p>{say}</p>
      </article>
      <CardFoot to="/" say="" showsNow={false} />
    </>
  )
}
