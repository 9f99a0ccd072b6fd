import { expect, it, vi } from 'vitest'
import { auditVersion } from '@/lib/domain/audit/audit-program'
import { provenanceSchema } from '@/lib/domain/contract/views'
import { modelSettings } from '@/lib/model/model-settings'
import { schemaVersion } from '@/lib/domain/program/schema'
import { provenance } from './provenance'

it('says by hashes of which data a program is written with, and which reader opens it', () => {
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1')
  const { writer, model, schema_version, ...versions } = provenanceSchema.parse(provenance())
  expect(writer).toBe('model')
  expect(model).toBe(modelSettings().model)
  expect(schema_version).toBe(schemaVersion)
  const hashes = [...Object.values(versions), auditVersion]
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{10}$/)
  expect(new Set(hashes).size).toBe(5)
})
