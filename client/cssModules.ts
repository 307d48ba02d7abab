import { basename } from 'node:path'

/**
 * The classes of a page's sheet, named after it: `.bar` of `strip.module.css` is `strip-bar`, `.strip` is `strip`. The
 * same on server and client; in code their names are in camel case.
 */
export const cssModules = {
  localsConvention: 'camelCaseOnly',
  generateScopedName(local: string, file: string): string {
    const sheet = basename(file.replace(/\?.*/, ''), '.module.css')
    return local === sheet ? sheet : `${sheet}-${local}`
  },
} as const
