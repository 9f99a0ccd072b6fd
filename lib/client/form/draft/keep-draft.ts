import type { Answers } from '@/lib/client/form/answers'

const PREFIX = 'mesocycle-form:'

/** What of a form is written so far, until this tab is closed: `name` tells forms from each other. Null where nothing is. */
export function readDraft(name: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function keepDraft(name: string, answers: Answers): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(answers))
  } catch {
    // A browser that keeps nothing begins anew at a reload.
  }
}

/** Once its answers were sent. */
export function forgetDraft(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing was kept.
  }
}

/** Once everything is to be forgotten. */
export function forgetDrafts(): void {
  try {
    const kept = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX))
    for (const key of kept) sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
