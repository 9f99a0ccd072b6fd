import { blueprintVersion } from '@/lib/domain/blueprint/blueprint-version'
import { catalogueVersion } from '@/lib/domain/catalogue/catalogue-version'
import type { Provenance } from '@/lib/domain/contract/views'
import { schemaVersion } from '@/lib/domain/program/schema'
import { knowledgeVersion } from './knowledge'
import { modelSettings } from '@/lib/model/model-settings'
import { promptVersion } from './prompts'

/** Who writes a program that is accepted now, and by which versions of what. */
export function provenance(): Provenance {
  const { kind, model } = modelSettings()
  return {
    schema_version: schemaVersion,
    writer: kind === 'coach' ? 'coach' : 'model',
    model,
    prompt_version: promptVersion,
    knowledge_version: knowledgeVersion,
    catalogue_version: catalogueVersion,
    blueprint_version: blueprintVersion,
  }
}
