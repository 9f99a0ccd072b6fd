import os from 'node:os'

/** The number of cores and the load, which belong beside a benchmark's figures. */
export function machineLoad(): string {
  const [minute] = os.loadavg()
  return `${os.availableParallelism()} cores, load of the last minute ${minute!.toFixed(2)}`
}
