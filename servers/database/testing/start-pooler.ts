import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/servers/free-port'

/** Debian's pgbouncer, where it is installed. */
export function findPooler(): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'PATH="$PATH:/usr/sbin" command -v pgbouncer'])
      .toString()
      .trim()
  } catch {
    return undefined
  }
}

/** A pooler in transaction mode in front of a PostgreSQL, with the address of the same database behind it. */
export async function startPooler(program: string, databaseUrl: string) {
  const server = new URL(databaseUrl)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-pooler-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const users = path.join(folder, 'users.txt')
  writeFileSync(users, `"${server.username}" "${decodeURIComponent(server.password)}"\n`)
  const settings = path.join(folder, 'pgbouncer.ini')
  writeFileSync(
    settings,
    [
      '[databases]',
      `* = host=${server.hostname} port=${server.port}`,
      '[pgbouncer]',
      ...['listen_addr = 127.0.0.1', `listen_port = ${port}`, 'unix_socket_dir ='],
      ...['pool_mode = transaction', 'auth_type = trust', `auth_file = ${users}`],
    ].join('\n'),
  )
  // It refuses to run as root.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn(program, ['-q', settings], { ...nobody, stdio: 'ignore' })
  const gone = once(child, 'exit')
  await untilListening(port, child)
  const pooled = new URL(databaseUrl)
  pooled.port = String(port)
  return {
    url: pooled.href,
    async stop() {
      child.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    const socket = net.connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    if (child.exitCode !== null) throw new Error(`The pooler ended (code ${child.exitCode}).`)
    await pause(50)
  }
}
