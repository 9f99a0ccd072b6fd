/** What of a machine's time a launcher sees: the wall's in milliseconds since 1970, and one that only moves on. */
interface Clock {
  wall_ms(): number
  steady_ms(): number
}

const systemClock: Clock = { wall_ms: () => Date.now(), steady_ms: () => performance.now() }

export interface WakeWatch {
  /** Whether nothing has stood still for so long that the other processes have had time to catch up. */
  isSettled(): boolean
  stop(): void
}

const lookEveryMs = 1_000
/** A timer that comes this late, or a wall clock that ran ahead this far, was asleep. A busy machine is late by less. */
const gapMs = 5_000

/**
 * Notices that the machine slept or this process was stopped: then the others were, too, and what they did not answer
 * meanwhile says nothing. A laptop's lid stops both clocks or the steady one alone, according to the system; a stopped
 * process finds its timer late.
 */
export function watchForWakes(settleMs: number, clock = systemClock): WakeWatch {
  let wall = clock.wall_ms()
  let steady = clock.steady_ms()
  let wokeAt = -Infinity
  const look = () => {
    const passed = clock.steady_ms() - steady
    const onTheWall = clock.wall_ms() - wall
    if (passed > lookEveryMs + gapMs || Math.abs(onTheWall - passed) > gapMs) {
      wokeAt = clock.steady_ms()
    }
    wall = clock.wall_ms()
    steady = clock.steady_ms()
  }
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return {
    isSettled: () => {
      // A timer of somebody else's may come before ours after a wake.
      look()
      return clock.steady_ms() - wokeAt > settleMs
    },
    stop: () => clearInterval(timer),
  }
}
