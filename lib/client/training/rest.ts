import { keepsClock } from './kept-clock'

/** A rest that runs: when it began, and how long it is. */
export interface Rest {
  /** Milliseconds since 1970. */
  began: number
  seconds: number
  /** What follows: `set 2 of 4`. */
  then: string
}

export const { kept: keptRest, keep: keepRest } = keepsClock<Rest>('mesocycle-rest', 30 * 60 * 1000)

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
