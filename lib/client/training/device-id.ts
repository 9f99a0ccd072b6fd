const KEY = 'mesocycle-device'

/** This browser's name in the log, the same for as long as it keeps anything. */
export function deviceId(): string {
  const known = read()
  if (known) return known
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // A browser that keeps nothing is another device each time.
  }
  return id
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
