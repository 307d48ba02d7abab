import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import type { Entry } from './entries'

/** What belongs to the stretch on view, but gives no day or month to stand on. */
export function Unplaced({ entries }: { entries: readonly Entry[] }) {
  const words = useSite().texts.timeline
  if (entries.length === 0) return null
  return (
    <p className="note">
      {words.unplaced}{' '}
      {entries.map(({ subject, title, on }, at) => (
        <span key={`${subject.id} ${on}`}>
          {at > 0 && '; '}
          {'url' in subject ? <DocumentLink document={subject} /> : <span lang="vi">{title}</span>} ({on})
        </span>
      ))}
      .
    </p>
  )
}
