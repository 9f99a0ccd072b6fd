import { exerciseNames } from '@/lib/domain/catalogue/catalogue'
import { answer } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'

const hour = { 'cache-control': 'public, max-age=3600' }

/** The same for everybody, until the next release. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: () => answer({ exercises: exerciseNames }, { headers: hour }),
})
