'use client'
import { useRouter } from 'next/navigation'
import { AskedAct } from '@/components/site/asked-act'
import { useRevokeToken } from '@/lib/client/guest/use-access'
import type { TokenView } from '@/lib/domain/contract/me-view'
import { formatDate } from '@/lib/domain/words/dates'
import { AccessRow } from './access-row'

export function TokenList({ tokens }: { tokens: TokenView[] }) {
  return (
    <ul className="mb-6 max-w-list">
      {tokens.map((token) => (
        <AccessRow key={token.token_id} name={nameOf(token)} says={lifeOf(token)}>
          <Revoke token={token} />
        </AccessRow>
      ))}
    </ul>
  )
}

function Revoke({ token }: { token: TokenView }) {
  const router = useRouter()
  const revoke = useRevokeToken(token.token_id)
  return (
    <AskedAct
      name="Revoke"
      of={nameOf(token)}
      sure="Revoke for good"
      doing="Revoking"
      keep="Keep it"
      busy={revoke.isPending || revoke.isSuccess}
      error={revoke.error?.message ?? null}
      onSure={() => revoke.mutate(undefined, { onSuccess: () => router.refresh() })}
    />
  )
}

function nameOf({ label }: TokenView): string {
  return label ?? 'The token of the first program'
}

function lifeOf({ created_at, last_used_at, expires_at }: TokenView): string {
  const used = last_used_at ? `used last ${formatDate(last_used_at)}` : 'not used yet'
  return `Made ${formatDate(created_at)}, ${used}. Ends ${formatDate(expires_at)} unless it is used.`
}
