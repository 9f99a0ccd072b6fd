import { handleAnyone } from '@/lib/http/answer/handle'
import { routes } from '@/lib/http/answer/routes'
import { letDeviceIn } from '@/lib/http/guest/let-device-in'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: handleAnyone(({ request, caller, json }) =>
    letDeviceIn({ headers: request.headers, caller, json }),
  ),
})
