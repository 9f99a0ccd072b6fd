/**
 * How the engine's process is started: glibc takes up to eight arenas of memory a core for the threads of a process,
 * which are a tenth more than the engine needs, and quicker for none. Other systems do not read it.
 */
export const engineMemory = { MALLOC_ARENA_MAX: '2' }
