/**
 * The limits of the app's heap, in MB: of what lives long, and of each half of what is new. Node takes up to 4 GB where there is
 * memory, and then lets the heap grow to four times what is in use before it tidies up. Six hundred programs under way need half of
 * this.
 */
export const heapOptions = ['--max-old-space-size=576', '--max-semi-space-size=8']

/**
 * The environment in which the app's threads share two memory arenas. Of the eight a core that glibc takes otherwise, each keeps
 * what it once had. Other systems ignore it.
 */
export const fewArenas = { MALLOC_ARENA_MAX: '2' }
