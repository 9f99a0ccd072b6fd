import { handleAnyone } from '@/lib/http/answer/handle'
import { previewProgram } from '@/lib/http/preview-program'

export const POST = handleAnyone(async ({ json }) => previewProgram(json))
