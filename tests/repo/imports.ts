import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize } from 'node:path'
import { projectRoot } from '../../server/root'

/** Every file that git knows and that is there, relative to the checkout. */
export function repositoryFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => file && existsSync(join(projectRoot, file)))
}

export const contentOf = (file: string) => readFileSync(join(projectRoot, file), 'utf8')

/** Files of ours that a TypeScript file imports, types included, relative to the checkout, without extension. */
export function importsOf(file: string): string[] {
  const text = contentOf(file)
  const names = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\n[^'"\n;]*)*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|import\s+['"](\.[^'"]+)['"]/g,
    ),
  ]
  return names
    .map(([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!)
    .map(name => normalize(join(dirname(file), name)))
    .map(path =>
      ['.ts', '.tsx', '.js', '.mjs'].includes(extname(path)) ? path.slice(0, -extname(path).length) : path,
    )
}
