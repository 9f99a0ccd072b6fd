import { Actions, Button } from '@/components/ui/button'
import { ActLink } from '@/components/ui/links'
import { Mark } from '@/components/ui/mark'
import { Correction } from '@/components/listening/not-meant'
import { Lead, State } from '@/components/site/state'
import { OperatorDetails } from './operator-details'
import type { StatusView } from '@/lib/domain/contract/views'

interface Props {
  status: StatusView
  onRetry: () => void
  retry: { isPending: boolean; error: Error | null }
}

/** A program that ended before its first week. */
export function NothingWritten({ status, onRetry, retry }: Props) {
  const { error, usage, understood } = status
  if (error?.code === 'clearance_advised' && understood.some(({ ask }) => ask?.kind === 'health')) {
    return <HealthFirst status={status} />
  }
  const charged = usage.cost_usd === null || usage.cost_usd > 0
  return (
    <State title="Nothing was written">
      <p className="mt-3 flex items-baseline gap-2.5 font-semibold text-fail">
        <Mark kind="fail" />
        {error?.message ?? status.message}
      </p>
      <Lead>Your answers are kept.{charged ? '' : ' Nothing was charged.'}</Lead>
      <Actions className="mt-6">
        <Button className="phone:w-full" disabled={retry.isPending} onClick={onRetry}>
          Try again
        </Button>
        <ActLink href={`/new?from=${status.program_id}`}>Back to my answers</ActLink>
      </Actions>
      {retry.error && (
        <p className="mt-3 text-small text-fail" role="alert">
          {retry.error.message}
        </p>
      )}
      {error?.detail && (
        <OperatorDetails className="mt-6" details={[error.detail]}>
          <Settings code={error.code} />
        </OperatorDetails>
      )}
    </State>
  )
}

/** A word about health that was found only after the form: its answer goes on with the same program. */
function HealthFirst({ status }: Pick<Props, 'status'>) {
  return (
    <State title="One question first">
      <Lead>Your answers are kept. Nothing is written before yours.</Lead>
      <h2 className="sr-only">Your words</h2>
      <Correction programId={status.program_id} rows={status.understood} written={0} />
    </State>
  )
}

const settingOf: Record<string, string> = {
  model_not_found: 'PROGRAM_CREATION_MODEL',
  model_unauthorized: 'OPENAI_API_KEY',
  model_quota: 'OPENAI_API_KEY',
  model_unreachable: 'OPENAI_BASE_URL',
}

const step =
  'grid grid-cols-[36px_minmax(0,1fr)] border-b border-hairline py-3 [counter-increment:step] before:text-muted before:content-[counter(step)]'

/** What whoever runs the server can do about it. */
function Settings({ code }: { code: string }) {
  const setting = settingOf[code]
  if (!setting) return null
  return (
    <ol className="mt-2 max-w-[40em] border-t border-hairline [counter-reset:step]">
      <li className={step}>
        <span>
          Correct{' '}
          <code className="font-sans font-semibold font-stretch-88% wrap-anywhere">{setting}</code>{' '}
          in the settings and start again, or
        </span>
      </li>
      <li className={step}>
        <span>
          leave the key and the address empty: the built-in coach then writes it, without any
          account.
        </span>
      </li>
    </ol>
  )
}
