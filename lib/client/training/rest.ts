/** A rest that runs: when it began, and how long it is. */
export interface Rest {
  /** Milliseconds since 1970. */
  began: number
  seconds: number
  /** What follows: `set 2 of 4`. */
  then: string
}

const KEY = 'mesocycle-rest'
/** A rest that ended so long ago belongs to another day. */
const OLD_MS = 30 * 60 * 1000

/** The rest of a workout survives a reload. */
export function keptRest(workout: string): Rest | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as
      (Rest & { workout: string }) | null
    if (!kept || kept.workout !== workout || Date.now() - kept.began > OLD_MS) return null
    const { began, seconds, then } = kept
    return { began, seconds, then }
  } catch {
    return null
  }
}

export function keepRest(workout: string, rest: Rest | null): void {
  try {
    if (rest) localStorage.setItem(KEY, JSON.stringify({ ...rest, workout }))
    else localStorage.removeItem(KEY)
  } catch {
    // The clock then ends with the page.
  }
}

/** Whole seconds that are left; negative once it is over. */
export function secondsLeft({ began, seconds }: Rest, now: number): number {
  return Math.ceil((began + seconds * 1000 - now) / 1000)
}

/** One tone and one vibration, where the device has them. */
export function sound(): void {
  navigator.vibrate?.(200)
  try {
    const audio = new AudioContext()
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    volume.gain.setValueAtTime(0.2, audio.currentTime)
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5)
    tone.frequency.value = 880
    tone.connect(volume).connect(audio.destination)
    tone.onended = () => void audio.close()
    tone.start()
    tone.stop(audio.currentTime + 0.5)
  } catch {
    // Without sound the figure says it.
  }
}
