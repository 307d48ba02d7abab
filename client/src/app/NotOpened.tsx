import { useState } from 'react'
import { useTexts } from './site'

/**
 * Says that the page of `path` could not be fetched; the one on view stays whole behind it. Once the service answers
 * again the page is loaded anew: a browser does not fetch code a second time that it failed to fetch once.
 */
export function NotOpened({ path }: { path: string }) {
  const { notOpened } = useTexts().problems
  const [asking, setAsking] = useState(false)
  const tryAgain = () => {
    setAsking(true)
    fetch(path, { method: 'HEAD' }).then(
      () => window.location.assign(path),
      () => setAsking(false),
    )
  }
  return (
    <div className="notice" role="alert">
      <p>{navigator.onLine ? notOpened.online : notOpened.offline}</p>
      <button className="act" type="button" aria-disabled={asking} onClick={tryAgain}>
        {notOpened.retry}
      </button>
    </div>
  )
}
