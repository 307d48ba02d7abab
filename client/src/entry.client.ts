import './styles/index.css'

const state = document.getElementById('state')?.textContent
if (state) afterFirstPaint(() => import('./app/hydrate').then(({ hydrate }) => hydrate(state)))

/** A page reads well without its scripts: on a slow network they would hold up its words. */
function afterFirstPaint(start: () => void): void {
  const paint = new PerformanceObserver(() => {
    paint.disconnect()
    start()
  })
  paint.observe({ type: 'paint', buffered: true })
}
