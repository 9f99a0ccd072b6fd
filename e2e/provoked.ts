import { readdirSync, writeFileSync } from 'node:fs'

/** Beside the app's log: a file for each program that a test made fail on purpose. */
export const provokedFolder = 'test-results/provoked'

/** Error lines of this program are no dirt in the server's log. */
export function provoke(programId: string) {
  writeFileSync(`${provokedFolder}/${programId}`, '')
}

export function provokedPrograms() {
  return readdirSync(provokedFolder)
}
