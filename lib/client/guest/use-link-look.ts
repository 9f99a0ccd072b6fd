import { useMutation, useQuery } from '@tanstack/react-query'
import { dropAllKept } from '@/lib/client/offline/kept-pages'
import { queryKeys } from '@/lib/client/query-keys'
import { type RequestError, requestJson } from '@/lib/client/request-json'
import type { LinkLook, LinkOpened } from '@/lib/domain/contract/me-view'

/** What a link would open on this device; asks nothing while its key is not read yet. */
export function useLinkLook(key: string) {
  return useQuery<LinkLook, RequestError>({
    queryKey: queryKeys.linkLook(key),
    queryFn: ({ signal }) =>
      requestJson('/api/link/look', { method: 'POST', body: { key }, signal }),
    enabled: Boolean(key),
    retry: false,
    staleTime: 0,
  })
}

/** Uses the link up, with or without the programs of this device. */
export function useOpenLink(key: string) {
  return useMutation<LinkOpened, RequestError, { bring: boolean }>({
    mutationFn: ({ bring }) =>
      requestJson<LinkOpened>('/api/link/open', {
        method: 'POST',
        body: { key, bring_programs: bring },
      }).then(async (opened) => {
        // What stays behind cannot be opened here any more.
        await dropAllKept().catch(() => undefined)
        return opened
      }),
  })
}
