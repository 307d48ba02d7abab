import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize } from 'node:path'
import { projectRoot } from '../../server/root'

/** Every file that git knows and that is there, relative to the checkout. */
export function repositoryFiles(): string[] {
  return listFiles('--cached', '--others', '--exclude-standard').filter(file =>
    existsSync(join(projectRoot, file)),
  )
}

/** Files in these folders that an ignore rule keeps out of every clone, installed packages aside. */
export function ignoredFiles(...folders: string[]): string[] {
  const ignored = listFiles('--others', '--ignored', '--exclude-standard', '--directory', '--', ...folders)
  return ignored.filter(path => !path.endsWith('/node_modules/'))
}

function listFiles(...options: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', ...options], { cwd: projectRoot, encoding: 'utf8' })
  return listed.split('\n').filter(Boolean)
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
