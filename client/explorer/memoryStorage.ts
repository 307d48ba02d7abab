/** Keeps nothing beyond the page: an address always opens with its own question, not with that of the last visit. */
export function memoryStorage() {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value)
    },
    removeItem: (key: string) => {
      kept.delete(key)
    },
    clear: () => kept.clear(),
  }
}
