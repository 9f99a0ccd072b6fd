import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a script of node_modules. What it says is kept, unless `live` shows it as it comes.
 * @param {string[]} command
 */
export async function runScript([script, ...args], env, { live = false } = {}) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    env,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of live ? [] : [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said += chunk))
  }
  const [code] = await once(child, 'close')
  return { ok: code === 0, said }
}
