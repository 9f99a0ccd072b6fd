/** Tests that passed only when they were tried again, by file and name, in the suites of Playwright's JSON report. */
export function flakyTests(suites, above = []) {
  return suites.flatMap(({ title, specs = [], suites: inner = [] }) => {
    const path = [...above, title]
    const own = specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map((spec) => [...path, spec.title].join(' › '))
    return [...own, ...flakyTests(inner, path)]
  })
}
