/** `flatMap` for what is asked of every block: V8's own takes ten times as long for a few items. */
export function gathered<Item, Found>(
  items: readonly Item[],
  each: (item: Item, index: number) => readonly Found[],
): Found[] {
  const all: Found[] = []
  for (let i = 0; i < items.length; i++) for (const found of each(items[i]!, i)) all.push(found)
  return all
}
