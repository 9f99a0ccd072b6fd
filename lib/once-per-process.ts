/**
 * What a process has one of: `make` runs at the first use of this name. Next bundles routes, pages and instrumentation
 * apart, so a module's own variable exists several times in one process; what must be shared sits on globalThis.
 */
export function oncePerProcess<T extends object>(name: string, make: () => T): T {
  const shared = globalThis as { [key: symbol]: T | undefined }
  return (shared[Symbol.for(`mesocycle.${name}`)] ??= make())
}
