import path from 'node:path'

interface Failed {
  /** PostgreSQL's program and what it was to do: `pg_ctl start`. */
  what: string
  /** What it said, or the end of the server's log. */
  said: string
  /** Where cluster, password and log are. */
  folder: string
}

/** A sentence about why one of PostgreSQL's programs failed, with the way out, and then what it said itself. */
export function explainFailure({ what, said, folder }: Failed): string {
  return `${sentenceOf(said, folder) ?? `PostgreSQL's ${what} failed.`}\n${said}`.trim()
}

function sentenceOf(said: string, folder: string): string | null {
  for (const [pattern, say] of causes) {
    const found = pattern.exec(said)
    if (found) return say(folder, found[1] ?? '')
  }
  return null
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && /Address already in use/.test(error.message)
}

type Cause = [RegExp, (folder: string, found: string) => string]

const fromBackup = (folder: string) =>
  `Restore ${folder} from a backup, or move it away to begin without any program.`

/** The first that fits counts. */
const causes: Cause[] = [
  [
    /create (semaphores|shared memory)|shared memory segment|shmget/i,
    () =>
      'The system gives PostgreSQL no shared memory or semaphores: another PostgreSQL may have taken them (ipcs shows which).',
  ],
  [
    /pre-existing shared memory block/,
    (folder) =>
      `Processes of an earlier PostgreSQL on ${path.join(folder, 'data')} still run: end them, then start again.`,
  ],
  [
    /No space left on device|Disk quota exceeded/,
    (folder) => `The disk of ${folder} is full: free some space, then start again.`,
  ],
  [
    /Read-only file system/,
    (folder) =>
      `${folder} is on a read-only file system: set DATA_DIR to a folder that can be written to.`,
  ],
  [
    /initialized by PostgreSQL version (\d+)/,
    (folder, major) =>
      `${path.join(folder, 'data')} is of PostgreSQL ${major}, and this program has another: start it with the version of Mesocycle that made it, or set DATA_DIR to another folder.`,
  ],
  [
    /file descriptors|Too many open files/i,
    () => 'This shell allows too few open files for PostgreSQL: raise the limit, ulimit -n 1024.',
  ],
  [/Address already in use/, () => 'The port of the database is taken by another program.'],
  [
    /control file|pg_control/,
    (folder) =>
      `The database is damaged: ${path.join(folder, 'data/global/pg_control')} cannot be read. ${fromBackup(folder)}`,
  ],
  [
    /could not locate .*checkpoint record|invalid .*checkpoint/,
    (folder) =>
      `The database is damaged: its log in ${path.join(folder, 'data/pg_wal')} is not whole. ${fromBackup(folder)}`,
  ],
  [
    /"([^"]*)": Permission denied/,
    (folder, file) =>
      `${file} may not be read or written by the user that PostgreSQL runs as: give it back to the owner of ${path.join(folder, 'data')}.`,
  ],
  [
    /(?:FATAL|PANIC): +could not (?:open|read|access) (?:file|directory) "([^"]*)"/,
    (folder, file) =>
      `The database is damaged: ${path.resolve(folder, 'data', file)} cannot be read. ${fromBackup(folder)}`,
  ],
]
