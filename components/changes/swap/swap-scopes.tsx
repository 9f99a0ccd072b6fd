import { Choices } from '@/components/ui/choices'
import type { SwapsView } from '@/lib/domain/contract/change/swap-change'
import { count, formatRange } from '@/lib/domain/words/format'

export type Scope = SwapsView['scopes'][number]['scope']

interface Props {
  swaps: SwapsView
  /** `Today`, `This day` */
  today: string
  scope: Scope
  group: string
  onScope: (scope: Scope) => void
}

/** For how long, with one line of what that means. */
export function SwapScopes({ swaps, today, scope, group, onScope }: Props) {
  return (
    <Choices
      legend="For how long"
      name={`${group}-scope`}
      options={[
        { value: 'today', label: today },
        { value: 'onwards', label: 'From here on' },
        { value: 'everywhere', label: 'Everywhere' },
      ]}
      value={scope}
      onChange={onScope}
      hint={meaning(swaps, scope)}
    />
  )
}

/** `today`, `this day`, `from here on`, `everywhere` */
export function scopeWords(scope: Scope, today: string): string {
  return { today: today.toLowerCase(), onwards: 'from here on', everywhere: 'everywhere' }[scope]
}

function meaning({ scopes, now }: SwapsView, scope: Scope): string {
  const { weeks = [], sessions = 0 } = scopes.find((each) => each.scope === scope) ?? {}
  if (scope === 'today') return `Only this session. Next time it is the ${now.called} again.`
  const [first = 0] = weeks
  const last = weeks.at(-1) ?? first
  const where = first === last ? `Week ${first}` : `Weeks ${formatRange(first, last)}`
  return `${where}, ${count(sessions, 'session')}${scope === 'everywhere' ? ' on any day' : ''}. What is trained stays.`
}
