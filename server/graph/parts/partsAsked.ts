import type { Selection } from '../selection'
import type { Part } from './part'

/** The parts that fields of an owner stand for, by the name of the field. */
export type PartChoice<Given> = Readonly<Record<string, (given: Given) => Part<unknown>>>

/** One part for each field selected; a field selected twice with different arguments is left to the loaders. */
export function firstOfEach<Given>(choice: PartChoice<Given>, selection: Selection): Part<unknown>[] {
  const parts = new Map<string, Part<unknown>>()
  for (const { name, arguments: given } of selection) {
    const part = Object.hasOwn(choice, name) ? choice[name] : undefined
    if (part && !parts.has(name)) parts.set(name, part(given as Given))
  }
  return [...parts.values()]
}
