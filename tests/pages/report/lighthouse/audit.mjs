import lighthouse from 'lighthouse'

/**
 * `node audit.mjs PORT RUNS URL…`: audits pages as on a phone, in the browser that listens for DevTools on the port, and
 * prints one line of JSON a page, each value the median of its runs: `fcp` and `lcp` in milliseconds, `cls`, and the
 * scores of the categories in per cent.
 */
const [port, runs, ...urls] = process.argv.slice(2)
const CATEGORIES = ['accessibility', 'best-practices', 'seo']

for (const url of urls) {
  const results = []
  for (let run = 0; run < Number(runs); run++) results.push(await audit(url))
  const names = Object.keys(results[0])
  console.log(
    JSON.stringify({
      url,
      ...Object.fromEntries(names.map(name => [name, median(results.map(result => result[name]))])),
    }),
  )
}

async function audit(url) {
  const options = {
    port: Number(port),
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', ...CATEGORIES],
  }
  const { lhr } = await lighthouse(url, options)
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const value = name => lhr.audits[name].numericValue
  return {
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    ...Object.fromEntries(CATEGORIES.map(name => [name, Math.round(lhr.categories[name].score * 100)])),
  }
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)]
}
