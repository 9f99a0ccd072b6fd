import { answer } from '@/lib/http/answer/answer'
import { openapi } from '@/lib/http/openapi/openapi'

export function GET() {
  return answer(openapi())
}
