import Link from 'next/link'
import { Mark } from '@/components/site/mark'
import { State } from '@/components/site/state'
import type { StatusView } from '@/lib/domain/contract/views'

interface Props {
  status: StatusView
  onRetry: () => void
  retry: { isPending: boolean; error: Error | null }
}

/** A program that ended before its first week. */
export function NothingWritten({ status, onRetry, retry }: Props) {
  const { error, usage } = status
  const charged = usage.cost_usd === null || usage.cost_usd > 0
  return (
    <State title="Nothing was written">
      <p className="reason fail">
        <Mark kind="fail" />
        {error?.message ?? status.message}
      </p>
      <p className="lead">Your answers are kept.{charged ? '' : ' Nothing was charged.'}</p>
      {error && <Settings code={error.code} />}
      <p className="actions">
        <button className="button" type="button" disabled={retry.isPending} onClick={onRetry}>
          Try again
        </button>
        <Link className="act" href={`/?from=${status.program_id}`}>
          Back to my answers
        </Link>
      </p>
      {retry.error && (
        <p className="mt-3 text-small fail" role="alert">
          {retry.error.message}
        </p>
      )}
    </State>
  )
}

const settingOf: Record<string, string> = {
  model_not_found: 'PROGRAM_CREATION_MODEL',
  model_unauthorized: 'OPENAI_API_KEY',
  model_quota: 'OPENAI_API_KEY',
  model_unreachable: 'OPENAI_BASE_URL',
}

/** What whoever runs the server can do about it. */
function Settings({ code }: { code: string }) {
  const setting = settingOf[code]
  if (!setting) return null
  return (
    <ol className="steps">
      <li>
        <span>
          Correct <code>{setting}</code> in the settings and start again, or
        </span>
      </li>
      <li>
        <span>
          leave the key and the address empty: the built-in coach then writes it, without any
          account.
        </span>
      </li>
    </ol>
  )
}
