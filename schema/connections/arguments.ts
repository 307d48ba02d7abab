import { Arg, Int } from 'type-graphql'

/** `first` of a list: how many items a page has. */
export const First = (usual = 20): ParameterDecorator =>
  Arg('first', () => Int, {
    nullable: true,
    defaultValue: usual,
    description: 'Items on the page, 1 to 100.',
  }) as ParameterDecorator

/** `after` of a list: the cursor that the page follows. */
export const After = (): ParameterDecorator =>
  Arg('after', () => String, {
    nullable: true,
    description: 'The endCursor of the page before; absent for the first page.',
  }) as ParameterDecorator
