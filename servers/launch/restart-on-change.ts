import { statSync, watch } from 'node:fs'
import { existsSync } from 'node:fs'
import type { Child } from './supervise-child'

/** Development only: a server whose source is saved is started again. */
export function restartOnChange(child: Child, sources: string[]) {
  let timer: NodeJS.Timeout | undefined
  for (const source of sources.filter((one) => existsSync(one))) {
    watch(source, { recursive: statSync(source).isDirectory(), persistent: false }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => child.restart(), 200)
    })
  }
}
