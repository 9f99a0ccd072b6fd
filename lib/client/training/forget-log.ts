import { forgetKept } from './kept-log'
import { markWaiting } from './waiting-mark'

/** Takes a deleted program's log off this device. */
export async function forgetLog(programId: string): Promise<void> {
  markWaiting(programId, 0)
  await forgetKept(programId)
}

/** Takes every log off this device, and whatever else pages left here of whoever used them. */
export async function forgetLogs(): Promise<void> {
  for (const storage of [localStorage, sessionStorage]) storage.clear()
  await forgetKept(null)
}
