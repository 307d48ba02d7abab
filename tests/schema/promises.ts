import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** What a type promises, one line a promise. */
export function promises(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`)
  if (isUnionType(type)) return type.getTypes().map(({ name }) => `${type.name} = ${name}`)
  if (!isObjectType(type) && !isInterfaceType(type)) return [type.name]
  const interfaces = type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`)
  return [...interfaces, ...Object.values(type.getFields()).flatMap(field => ofField(type.name, field))]
}

function ofField(owner: string, field: GraphQLField<unknown, unknown>): string[] {
  const name = `${owner}.${field.name}`
  const given = field.args.map(({ name: arg, type, defaultValue }) => {
    const usual = defaultValue === undefined ? '' : ` = ${defaultValue}`
    return `${name}(${arg}: ${type}${usual})`
  })
  return [`${name}: ${field.type}`, ...given]
}
