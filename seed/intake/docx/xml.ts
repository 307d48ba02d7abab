/** WordprocessingML elements by their prefixed names, as Word and its kin write them. */
export function* childrenOf(parent: Node, name: string): Generator<Element> {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (child.nodeName === name) yield child as Element
}

export function childOf(parent: Node | null | undefined, name: string): Element | null {
  if (!parent) return null
  for (const child of childrenOf(parent, name)) return child
  return null
}

/** `w:val` of a child, or null where the child or its value is absent. */
export function valOf(parent: Node | null | undefined, name: string): string | null {
  const child = childOf(parent, name)
  return child?.hasAttribute('w:val') ? child.getAttribute('w:val') : null
}

/** `<w:caps/>` is on, `<w:caps w:val="0"/>` off; null where nothing is said. */
export function switchOf(parent: Node | null | undefined, name: string): boolean | null {
  if (!childOf(parent, name)) return null
  return !['0', 'false', 'off'].includes(valOf(parent, name) ?? '1')
}
