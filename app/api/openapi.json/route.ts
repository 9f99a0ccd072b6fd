import { answer } from '@/lib/http/answer/answer'
import { openapi } from '@/lib/http/answer/openapi'

export function GET() {
  return answer(openapi())
}
