/** Items by a key, in the order in which keys first come up; items without a key are left out. Linear. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  if (items.length === 0) return []
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

/** The first item of every value, and no more than `most` of them where what is compared pair by pair must stay few. */
export function distinctBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  most = Number.POSITIVE_INFINITY,
): T[] {
  if (items.length < 2) return items.slice(0, most)
  const first = new Map<string, T>()
  for (const item of items) {
    if (first.size >= most) break
    const value = keyOf(item)
    if (!first.has(value)) first.set(value, item)
  }
  return [...first.values()]
}

/** The items that differ from another one of them. */
export function differing<T>(items: readonly T[], differ: (one: T, other: T) => boolean): T[] {
  if (items.length < 2) return []
  return items.filter(one => items.some(other => other !== one && differ(one, other)))
}
