import { spawn } from 'node:child_process'
import { readFileSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PostgresHome } from '../postgres-home'
import { explainFailure } from './explain-failure'

/** Output goes to a file or nowhere: a pipe would stay open as long as the daemon lives. */
export function run(home: PostgresHome, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(home.binaries, program), args, {
      ...home.owner,
      cwd: home.folder,
      env: environment(),
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      // A Ctrl-C in the terminal is for the launcher, which stops things in order.
      detached: true,
    })
    let complaint = ''
    const logged = sizeOf(logOf(home))
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) return resolve()
      const said = complaint || tail(logOf(home), logged) || fullDisk(home.folder)
      const what = `${program} ${args[0]}`
      reject(new Error(explainFailure({ what, said, folder: home.folder })))
    })
  })
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, SystemRoot } = process.env
  return { NODE_ENV, PATH, SystemRoot, LC_ALL: 'C' }
}

/** The last lines that were added to a log since it had this size, in bytes. */
function tail(file: string, since: number) {
  if (sizeOf(file) <= since) return ''
  const added = readFileSync(file).subarray(since).toString()
  return added.trimEnd().split('\n').slice(-8).join('\n')
}

function sizeOf(file: string) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** On a full disk PostgreSQL cannot even log that it is full. */
function fullDisk(folder: string) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1024 * 1024 ? 'No space left on device' : ''
}

export function logOf(home: PostgresHome) {
  return path.join(home.folder, 'postgres.log')
}
