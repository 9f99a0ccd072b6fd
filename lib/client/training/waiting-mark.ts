const KEY = 'mesocycle-waiting'

/** Programs of which this device has something that the server does not have yet; a page looks here before it loads what sends it. */
export function waitingPrograms(): string[] {
  try {
    return Object.keys(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object)
  } catch {
    return []
  }
}

export function markWaiting(programId: string, count: number): void {
  try {
    const marks = new Set(waitingPrograms())
    if (count > 0) marks.add(programId)
    else marks.delete(programId)
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...marks].map((id) => [id, 1]))))
  } catch {
    // What is not marked is sent when its workout is opened again.
  }
}
