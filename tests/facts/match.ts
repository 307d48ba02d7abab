/** One of ours for one of the key's: the best pairs first, each used once; a pair of score 0 is none. */
export function pair<Key, Ours>(
  keys: readonly Key[],
  ours: readonly Ours[],
  score: (key: Key, one: Ours) => number,
): { pairs: Map<Key, Ours>; beyond: Ours[] } {
  const scored = keys
    .flatMap(key => ours.map(one => ({ key, one, score: score(key, one) })))
    .filter(candidate => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
  const pairs = new Map<Key, Ours>()
  const used = new Set<Ours>()
  for (const { key, one } of scored) {
    if (pairs.has(key) || used.has(one)) continue
    pairs.set(key, one)
    used.add(one)
  }
  return { pairs, beyond: ours.filter(one => !used.has(one)) }
}
