import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's own schema engine, in WebAssembly: what its CLI would have to download as a binary. It compares schemas for
 * `npm run migrate:new`; a program that runs applies its migrations by itself. `adapter` is how it reaches a database.
 * A process that used it lingers about ten seconds: let it call `process.exit`.
 */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loadWasm()
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
}

export const noFilters = { externalTables: [], externalEnums: [] }

export function schemaTarget(content: string): DiffTarget {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
}

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
