import { answer } from '@/lib/http/answer'
import { openapi } from '@/lib/http/openapi'

export function GET() {
  return answer(openapi())
}
