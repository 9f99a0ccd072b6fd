import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { generateDatabaseClient } from './build.mjs'

// On a fresh clone the types of the database client and of Next's routes have to be made first.
process.chdir(path.resolve(import.meta.dirname, '..'))
await generateDatabaseClient()
run('next/dist/bin/next', 'typegen')
run('typescript/bin/tsc', '--noEmit')

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}
