import { describe, expect, it } from 'vitest'
import { importsOf, repositoryFiles } from './imports'

/** First matching folder decides; a file may always import from its own entry's folders and from `allowed`. */
const layers: { of: RegExp; may: RegExp; name: string }[] = [
  { name: 'schema/words imports nothing', of: /^schema\/words\//, may: /^schema\/words\// },
  { name: 'schema imports nothing of ours but schema', of: /^schema\//, may: /^schema\// },
  {
    name: 'seed/read imports only itself and the words',
    of: /^seed\/read\//,
    may: /^(seed\/read|schema\/words)\//,
  },
  {
    name: 'seed/intake imports only itself, the words and the terminal’s language',
    of: /^seed\/intake\//,
    may: /^(seed\/intake|schema\/words|server\/terminal)\//,
  },
  {
    name: 'seed/load uses the reader’s types, graph and schema',
    of: /^seed\/load\//,
    may: /^(seed\/(load|read)\/|server\/(graph\/|processes\/|terminal\/|root$|fault$|gate$)|schema\/)/,
  },
  {
    name: 'the server never imports seed: the command line composes both',
    of: /^server\//,
    may: /^(server|schema|client)\//,
  },
  {
    name: 'graph uses only schema',
    of: /^server\/graph\//,
    may: /^(server\/(graph\/|processes\/|terminal\/|root$|fault$|gate$)|schema\/)/,
  },
  {
    name: 'what is typed is read before it is asked or searched for',
    of: /^server\/typed\//,
    may: /^(server\/typed|schema\/words)\//,
  },
  {
    name: 'questions know nothing of the search that takes them up',
    of: /^server\/ask\//,
    may: /^(server\/(?!search\/)|schema\/)/,
  },
  {
    name: 'pages render the client and know no subject',
    of: /^server\/pages\//,
    may: /^(server\/(pages\/|http\/|root$|fault$|gate$|graph\/fold$)|client\/|schema\/words\/)/,
  },
  {
    name: 'feeds ask the service and know no subject',
    of: /^server\/feeds\//,
    may: /^(server\/feeds|schema\/words)\//,
  },
  {
    name: 'the service never imports the loader',
    of: /^server\//,
    may: /^(server|schema|client)\//,
  },
  {
    name: 'the client’s lib imports no component and no route',
    of: /^client\/src\/lib\//,
    may: /^(client\/src\/(?!components\/|routes\/)|schema\/words\/)/,
  },
  {
    name: 'the client’s components import no route',
    of: /^client\/src\/components\//,
    may: /^(client\/src\/(?!routes\/)|schema\/words\/)/,
  },
  {
    name: 'the client never imports server or seed, and of the schema only the words',
    of: /^client\//,
    may: /^(client|schema\/words)\//,
  },
]
const sources = repositoryFiles().filter(file => /^(schema|server|seed|client)\/.*\.tsx?$/.test(file))

describe('imports run one way', () => {
  it.each(layers)('$name', ({ of, may }) => {
    const own = sources.filter(file => of.test(file))
    expect(own.length, 'the layer has no files: the rule guards nothing').toBeGreaterThan(0)
    const breaches = own.flatMap(file =>
      importsOf(file)
        .filter(target => !may.test(target))
        .map(target => `${file} → ${target}`),
    )
    expect(breaches).toEqual([])
  })

  it('subjects of the service do not import the composition above them', () => {
    const composition = /^server\/(app|main|resolvers|schema|emitSchema)$/
    const breaches = sources
      .filter(file => /^server\/[^/]+\//.test(file))
      .flatMap(file =>
        importsOf(file)
          .filter(target => composition.test(target))
          .map(target => `${file} → ${target}`),
      )
    expect(breaches).toEqual([])
  })

  it('has no cycles', () => {
    const known = new Set(sources.map(file => file.replace(/\.tsx?$/, '')))
    const graph = new Map(
      sources.map(file => [
        file.replace(/\.tsx?$/, ''),
        /^schema\//.test(file)
          ? []
          : importsOf(file).map(target => (known.has(target) ? target : `${target}/index`)),
      ]),
    )
    expect(cycleIn(graph)).toEqual([])
  })
})

/** One cycle of a graph as the path through it, or nothing. Decorated types refer to each other by thunks: not counted. */
function cycleIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    path.push(node)
    for (const target of graph.get(node) ?? []) {
      const cycle = visit(target)
      if (cycle.length > 0) return cycle
    }
    path.pop()
    done.add(node)
    return []
  }
  for (const node of graph.keys()) {
    const cycle = visit(node)
    if (cycle.length > 0) return cycle
  }
  return []
}
