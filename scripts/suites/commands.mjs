import { spawnSync } from 'node:child_process'

// Caches look at what files say, not at when. ESLint's knows a file alone: a promise that another file has just begun to
// return is found by CI, which starts without.
const cached = (name) =>
  process.env.CI
    ? []
    : ['--cache', '--cache-strategy=content', `--cache-location=node_modules/.cache/${name}`]

/** What `npm test` and the commands of the inner loop run: scripts of node_modules with their arguments, one after the other. */
export const commands = {
  lint: () => [...commands.eslint(), ...commands.form()],
  eslint: () => [['eslint/bin/eslint.js', '.', '--max-warnings=0', ...cached('eslint/')]],
  form: () => [
    [
      'prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '.',
      ...cached('prettier/checked'),
    ],
    ['knip/bin/knip.js'],
  ],
  types: () => [
    ['next/dist/bin/next', 'typegen'],
    ['typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
  ],
  unit: () => [vitest('--project=unit', '--project=isolated')],
  // They wait as much as they work: three files at a time.
  integration: () => [vitest('--project=integration', '--maxWorkers=3')],
  changed: () => [vitest('--changed', mainBranch(), '--passWithNoTests')],
  e2e: () => [['@playwright/test/cli.js', 'test']],
  faults: () => [['tsx/dist/cli.mjs', 'e2e/faults/suite.ts']],
}

function vitest(...args) {
  return ['vitest/vitest.mjs', 'run', ...args]
}

/** Where this branch left it; on main itself only what is not committed yet counts. */
function mainBranch() {
  const exists = (name) => spawnSync('git', ['rev-parse', '--verify', '--quiet', name]).status === 0
  return ['main', 'origin/main'].find(exists) ?? 'HEAD'
}
