import os from 'node:os'

/** What else the machine is doing, as a benchmark's figures need it said: cores, and processes that want them. */
export function machineLoad(): string {
  const [minute] = os.loadavg()
  return `${os.availableParallelism()} cores, load of the last minute ${minute!.toFixed(2)}`
}
