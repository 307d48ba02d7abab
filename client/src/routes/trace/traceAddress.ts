export type Way = 'len' | 'xuong' | 'ca-hai'
export type View = 'so-do' | 'danh-sach'

/** How a trace is looked at; all of it is in the address of its page. */
export interface Looking {
  way: Way
  depth: number
  view: View
}

export const ways: readonly Way[] = ['len', 'xuong', 'ca-hai']
export const views: readonly View[] = ['so-do', 'danh-sach']
export const DEEPEST = 8
const USUAL: Looking = { way: 'ca-hai', depth: 3, view: 'so-do' }

/** `?chieu=len&bac=2&xem=danh-sach`; what cannot be read of it is as usual. */
export function readLooking(parameters: URLSearchParams): Looking {
  const depth = Number(parameters.get('bac'))
  return {
    way: ways.find(way => way === parameters.get('chieu')) ?? USUAL.way,
    depth: Number.isInteger(depth) && depth >= 1 && depth <= DEEPEST ? depth : USUAL.depth,
    view: views.find(view => view === parameters.get('xem')) ?? USUAL.view,
  }
}

/** The trace of a paper, by the last part of its page's address. */
export function traceAddress(slug: string, { way, depth, view }: Looking): string {
  const parameters = new URLSearchParams()
  if (way !== USUAL.way) parameters.set('chieu', way)
  if (depth !== USUAL.depth) parameters.set('bac', String(depth))
  if (view !== USUAL.view) parameters.set('xem', view)
  const query = parameters.size > 0 ? `?${parameters}` : ''
  return `/truy-nguyen/${slug}${query}`
}
