import { readdirSync } from 'node:fs'

/** Whether nothing is where a cluster would be. A folder that may not be looked into is not vacant. */
export function isVacant(cluster: string): boolean {
  try {
    return readdirSync(cluster).length === 0
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') {
      throw new Error(`${cluster} is a file where the database's folder should be: move it away.`, {
        cause: error,
      })
    }
    return code === 'ENOENT'
  }
}
