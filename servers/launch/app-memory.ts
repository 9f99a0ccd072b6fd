/**
 * The limits of the app's heap, in MB: of what lives long, and of each half of what is new. Node takes up to 4 GB where there is
 * memory, and then lets the heap grow to four times what is in use before it tidies up; here it does at 1.4 times. Six hundred
 * programs under way need half of this. They stand in the place of `--enable-source-maps`, by which Node reads the maps of all of
 * Next's pages and routes when it loads them and keeps them: 72 MB at the start alone. Its stacks name the build's files.
 */
export const heapOptions = [
  '--max-old-space-size=576',
  '--max-semi-space-size=8',
  '--heap-growing-percent=40',
]

/**
 * The environment in which the app's threads share two memory arenas. Of the eight a core that glibc takes otherwise, each keeps
 * what it once had. Other systems ignore it.
 */
export const fewArenas = { MALLOC_ARENA_MAX: '2' }
