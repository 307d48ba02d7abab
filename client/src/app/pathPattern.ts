/**
 * What a path has in the places that a pattern names, still encoded: `/ke-hoach/:slug` reads `{ slug: '23-kh-tbtt' }`
 * from `/ke-hoach/23-kh-tbtt`; null where the path is another's. Case and a slash at the end make no difference.
 */
export function readPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = partsOf(pattern)
  const given = partsOf(path)
  if (wanted.length !== given.length) return null
  const read: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? ''
    if (part.startsWith(':') && value) read[part.slice(1)] = value
    else if (part !== value.toLowerCase()) return null
  }
  return read
}

const partsOf = (path: string) => path.replace(/\/+$/, '').split('/')
