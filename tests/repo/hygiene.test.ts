import { describe, expect, it } from 'vitest'
import { contentOf, ignoredFiles, repositoryFiles } from './imports'

const files = repositoryFiles()
const texts = files.filter(file => !/\.(png|woff2|ico|pdf|docx)$/.test(file))
const code = texts.filter(file => /\.(ts|tsx|mjs|css)$/.test(file) && !/generated\//.test(file))

describe('the repository', () => {
  it('keeps every source file under 300 lines', () => {
    const long = code
      .map(file => ({ file, lines: contentOf(file).split('\n').length }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('keeps no source where git ignores it', () => {
    expect(ignoredFiles('client', 'schema', 'seed', 'server', 'tests', 'docs')).toEqual([])
  })

  it('names no package registry and no path of a machine', () => {
    const registry = ['registry.', 'npmjs.org'].join('')
    const central = ['repo1.', 'maven.org'].join('')
    const paths = new RegExp(['/ho', 'me/\\w+/|/wo', 'rk/|/ro', 'ot/'].join(''))
    const named = texts.filter(file => {
      const text = contentOf(file)
      return text.includes(registry) || text.includes(central) || paths.test(text)
    })
    expect(named).toEqual([])
  })

  it('has a lock file that knows every package and no download address', () => {
    const { packages } = JSON.parse(contentOf('package-lock.json')) as {
      packages: Record<
        string,
        { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
      >
    }
    const known = Object.entries(packages).filter(([path]) => path)
    expect(known.filter(([, entry]) => entry.resolved ?? !entry.version)).toEqual([])
    const missing = known.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        name => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    )
    expect(missing, 'optional packages of other platforms: make the lock in an empty folder').toEqual([])
  })

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(contentOf('package.json')) as Record<
      string,
      Record<string, string>
    >
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('quotes no more than 200 characters of a paper in one fact', () => {
    const register = files.filter(file => /^seed\/register\/.*\.ya?ml$/.test(file))
    expect(register.length).toBeGreaterThan(0)
    const long = register.filter(file => /\n\s+quote: .{240,}/.test(contentOf(file)))
    expect(long).toEqual([])
  })

  it('names in its README only commands that exist', () => {
    const { scripts } = JSON.parse(contentOf('package.json')) as { scripts: Record<string, string> }
    const named = [...contentOf('README.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(named.filter(name => !(name in scripts))).toEqual([])
    expect(contentOf('README.md')).toContain('npm start')
    expect(contentOf('.ci/run')).toContain('npm test')
  })

  it('lists every setting in .env.example, and no other', () => {
    const listed = [...contentOf('.env.example').matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name!)
    const used = [...contentOf('server/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
      ([, name]) => name!,
    )
    expect(listed.sort()).toEqual([...used, 'CHROME_PATH'].sort())
  })
})
