import { answer } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'
import { openapi } from '@/lib/http/openapi/openapi'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: () => answer(openapi()),
})
