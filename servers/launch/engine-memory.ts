/**
 * The environment that saves the engine's process memory under ENGINE_TUNING. For the threads of a process glibc takes up
 * to eight memory arenas a core; two are enough for the engine, and use about a tenth less. Other systems ignore it.
 */
export function engineMemory(tuning: boolean): Record<string, string> {
  return tuning ? { MALLOC_ARENA_MAX: '2' } : {}
}
