import { registerEnumType } from 'type-graphql'

/** Registers a GraphQL enum from its values and their descriptions; the values are their own names. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): { readonly [V in Value]: V } {
  const names = Object.keys(values) as Value[]
  const enumObject = Object.fromEntries(names.map(value => [value, value])) as { [V in Value]: V }
  const valuesConfig = Object.fromEntries(
    names.map(value => [value, { description: values[value] }]),
  ) as Record<Value, { description: string }>
  registerEnumType(enumObject, { name, description, valuesConfig })
  return enumObject
}
