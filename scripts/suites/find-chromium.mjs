import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The path of a Chromium: a named one, the system's, Playwright's own, or one installed now. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}: no such file.`)
  return named || known() || install()
}

function known() {
  const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', playwrightsOwn()]
  return candidates.find((file) => existsSync(file))
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return chromium.executablePath()
}

function install() {
  console.log('Installing Chromium for the end-to-end tests …')
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  }
  const found = known()
  if (found) return found
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const installed = known()
  if (installed) return installed
  throw new Error(
    'The end-to-end tests need Chromium, and it could not be installed: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
  )
}

function run(program, args) {
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
