import { forgetLog, forgetLogs } from '@/lib/client/training/forget-log'
import { dropAllKept, dropKept } from './kept-pages'

/** Takes a deleted program off this device: its pages and its log. */
export async function forgetProgram(programId: string): Promise<void> {
  await Promise.allSettled([dropKept(`/programs/${programId}`), forgetLog(programId)])
}

/** Takes every program off this device; a browser that keeps nothing has nothing to forget. */
export async function forgetEverything(): Promise<void> {
  await Promise.allSettled([dropAllKept(), forgetLogs()])
}
