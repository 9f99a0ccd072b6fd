import { useMutation } from '@tanstack/react-query'
import { forgetEverything } from '@/lib/client/offline/forget'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { NewToken } from '@/lib/domain/contract/me-view'

/** Signs another device of the guest's out. */
export function useEndDevice(deviceId: string) {
  return useRemoval(`/api/me/devices/${encodeURIComponent(deviceId)}`)
}

export function useRevokeToken(tokenId: string) {
  return useRemoval(`/api/me/tokens/${tokenId}`)
}

export function useDeleteEverything() {
  return useRemoval('/api/me', forgetEverything)
}

/** The answer holds the token, which is told this once. */
export function useMakeToken() {
  return useMutation<NewToken, RequestError, { label: string }>({
    mutationFn: (body) => requestJson('/api/me/tokens', { method: 'POST', body }),
  })
}

function useRemoval(path: string, after = async () => {}) {
  return useMutation<void, RequestError, void>({
    mutationFn: () => requestJson<void>(path, { method: 'DELETE' }).then(after),
  })
}
