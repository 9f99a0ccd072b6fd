import { checkHealth } from '@/lib/http/check-health'
import { answer } from '@/lib/http/answer/answer'

export async function GET() {
  const health = await checkHealth()
  return answer(health, { status: health.status === 'ok' ? 200 : 503 })
}
