import { oncePerProcess } from '@/lib/once-per-process'

const lookEveryMs = 2_000
/** A look that comes this much too late, in ms, or much too early by the clock on the wall, is no accident of a busy machine. */
const gapMs = 15_000

/**
 * For how long this process has run without a break, in ms; a laptop's sleep, a stop of the process and a jump of the clock are
 * breaks. What it finds stale right after one is stale because nobody could freshen it. The first call begins the watch.
 */
export function awakeForMs(): number {
  const watch = oncePerProcess('wake', () => watchWake(begin))
  watch.look()
  return watch.awakeForMs()
}

/** Some clocks stand while a machine sleeps, others are set: a break shows in one of them. */
export interface Clocks {
  wallMs(): number
  steadyMs(): number
}

const clocks: Clocks = { wallMs: () => Date.now(), steadyMs: () => performance.now() }

/** Notes each break between two looks, which must come at least every `gapMs`; `begin` has them come. */
export function watchWake(begin: (look: () => void) => void, at: Clocks = clocks) {
  let wall = at.wallMs()
  let steady = at.steadyMs()
  let wokeAt = steady
  function look() {
    const passed = [at.wallMs() - wall, at.steadyMs() - steady]
    if (passed.some((ms) => Math.abs(ms) > gapMs)) wokeAt = at.steadyMs()
    wall = at.wallMs()
    steady = at.steadyMs()
  }
  begin(look)
  return { look, awakeForMs: () => at.steadyMs() - wokeAt }
}

function begin(look: () => void) {
  setInterval(look, lookEveryMs).unref()
}
