import { isShuttingDown } from '@/lib/at-shutdown'
import { databaseAnswers } from '@/lib/http/check-health'
import { answer } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'

/** An engine or a model that is away keeps nobody out: what is asked for meanwhile is written when it is back. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => {
    const ready = !isShuttingDown() && (await databaseAnswers())
    return answer({ ready }, { status: ready ? 200 : 503 })
  },
})
