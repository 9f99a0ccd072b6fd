import { spawn } from 'node:child_process'

/** Starts processes that want the processor all the time, each in a session of its own; `stop` ends them. */
export function busyProcesses(count: number): { stop(): void } {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { detached: true, stdio: 'ignore' }),
  )
  return { stop: () => children.forEach((child) => void child.kill('SIGKILL')) }
}
