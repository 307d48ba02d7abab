import { basename, dirname, join, relative } from 'node:path'
import { preprocessCSS, resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/root'
import { contentOf, repositoryFiles } from './imports'

const files = repositoryFiles().filter(
  file => file.startsWith('client/src/') && !file.includes('/generated/'),
)
const components = files.filter(file => /\.tsx?$/.test(file)).map(file => ({ file, text: contentOf(file) }))
const modules = files.filter(file => file.endsWith('.module.css'))
const vite = await resolveConfig({ configFile: join(projectRoot, 'client/vite.config.ts') }, 'build')

/** The classes that a page's sheet gives to code. */
async function classesOf(module: string): Promise<string[]> {
  const { modules = {} } = await preprocessCSS(contentOf(module), join(projectRoot, module), vite)
  return Object.keys(modules).sort()
}

/** The classes that code takes from a page's sheet. */
function takenFrom(module: string): string[] {
  const users = components.filter(({ file, text }) =>
    [...text.matchAll(/import styles from '(.+\.module\.css)'/g)].some(
      ([, path]) => join(dirname(file), path!) === module,
    ),
  )
  const taken = users.flatMap(({ text }) => [...text.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name!))
  return [...new Set(taken)].sort()
}

const imported = new Set(
  modules.flatMap(module =>
    [...contentOf(module).matchAll(/@import "(.+?)"/g)].map(([, path]) => join(dirname(module), path!)),
  ),
)
const whole = modules.filter(module => !imported.has(module))

describe('a sheet of a page', () => {
  it.each(whole.map(module => [relative('client/src', module), module]))(
    '%s has the classes that code takes from it, and no other',
    async (_, module) => {
      expect(await classesOf(module)).toEqual(takenFrom(module))
    },
  )

  it('has a name of its own, from which its classes are named', () => {
    const names = whole.map(module => basename(module))
    expect(names).toEqual([...new Set(names)])
  })
})

describe('the sheets that all pages share', () => {
  const shared = files.filter(file => /^client\/src\/styles\/.+\.css$/.test(file)).map(contentOf)
  const classesIn = (css: string) =>
    [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)(?=[^{}"]*\{)/g)].map(([, name]) => name!)
  const known = new Set(shared.flatMap(classesIn))
  const spoken = new Set(
    components.flatMap(({ text }) =>
      [...text.matchAll(/(["'`])(.*?)\1/g)].flatMap(([, , words]) => words!.split(/[\s{}$]+/)),
    ),
  )

  it('have no class that nothing wears', () => {
    expect([...known].filter(name => !spoken.has(name))).toEqual([])
  })

  it('know every class that is worn and comes from no page', () => {
    const worn = components.flatMap(({ text }) =>
      [...text.matchAll(/className=(?:"([^"]+)"|\{`([^`]+)`\})/g)].flatMap(([, plain, made]) =>
        (plain ?? made!.replace(/\$\{.*?\}/g, ' ')).split(/\s+/).filter(Boolean),
      ),
    )
    expect([...new Set(worn)].filter(name => !known.has(name))).toEqual([])
  })

  it('are all that a page may name as shared', () => {
    const named = modules.flatMap(module =>
      [...contentOf(module).matchAll(/:global\(\.([\w-]+)\)/g)].map(([, name]) => name!),
    )
    expect([...new Set(named)].filter(name => !known.has(name))).toEqual([])
  })
})
