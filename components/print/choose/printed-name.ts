'use client'
import { useSyncExternalStore } from 'react'

const KEY = 'printed-name'
const listeners = new Set<() => void>()

/** The name that stands on the sheets. It is kept on this device and sent nowhere; empty until it was typed. */
export function usePrintedName(): string {
  return useSyncExternalStore(subscribe, read, () => '')
}

export function savePrintedName(name: string) {
  try {
    localStorage.setItem(KEY, name.slice(0, 60))
  } catch {
    return // Storage is switched off: then the line on the paper is written on.
  }
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void) {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
