import { useInsertionEffect, useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Rules made from data (positions on a scale), without inline styles, which the content security policy forbids. The
 * server writes a `<style>` into the head and allows it by its hash; the browser adopts the same rules as a sheet.
 * `name` is unique on the page.
 */
export function Sheet({ name, rules }: { name: string; rules: string }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    }
  }, [rules])
  if (inBrowser) return null
  return (
    <style href={name} precedence="data">
      {rules}
    </style>
  )
}
