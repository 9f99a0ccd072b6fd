import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'

/**
 * Prisma's own schema engine, in WebAssembly: the same migrations and the same `_prisma_migrations`
 * table as `prisma migrate deploy`, without a binary that would have to be downloaded.
 * A process that used it lingers about ten seconds: let it call `process.exit`.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  loadWasm()
  const factory = bindMigrationAwareSqlAdapterFactory(new OneQueryPerScript(databaseUrl))
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
}

export const noFilters = { externalTables: [], externalEnums: [] }

export function schemaTarget(content: string): DiffTarget {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
}

/**
 * The stock adapter cuts a script at every semicolon, also inside a function's body, and runs the
 * pieces outside a transaction. Sent as one query it is whole and atomic.
 */
class OneQueryPerScript extends PrismaPg implements SqlMigrationAwareDriverAdapterFactory {
  constructor(connectionString: string) {
    super({ connectionString, max: 1 })
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script: string) => {
      await (adapter.underlyingDriver() as pg.Pool).query(script).catch((error: unknown) => {
        lastScriptError = error
        throw error
      })
    }
    return adapter
  }
}

/** What PostgreSQL said of a script: the schema engine itself only reports "external error". */
export let lastScriptError: unknown

let loaded = false

function loadWasm() {
  if (loaded) return
  loaded = true
  // Without this hook a panic inside the engine is an "unreachable" without a reason.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        process.stderr.write(`${message}\n`)
      },
    },
  })
  const entry = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const wasm = new WebAssembly.Module(
    readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm')),
  )
  const instance = new WebAssembly.Instance(wasm, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const internals = bindings as unknown as { __wbg_set_wasm: (exports: unknown) => void }
  internals.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as (() => void) | undefined)?.()
}
