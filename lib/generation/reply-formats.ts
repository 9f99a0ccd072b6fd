import { programReplySchema } from '@/lib/domain/contract/wire'
import { readingSchema } from '@/lib/domain/listening/reading'
import { wireFormat } from '@/lib/model/wire-format'

// Built once: the same bytes in every request, or the provider compiles and caches anew.
export const readingFormat = wireFormat('athlete_wishes', readingSchema)
export const programFormat = wireFormat('training_program', programReplySchema)
