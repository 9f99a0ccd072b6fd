import { metadataReplySchema, weekReplySchema } from '@/lib/domain/contract/wire'
import { wireFormat } from '@/lib/model/wire-format'

// Built once: the same bytes in every request, or the provider compiles and caches anew.
export const metadataFormat = wireFormat('program_metadata', metadataReplySchema)
export const weekFormat = wireFormat('training_week', weekReplySchema)
