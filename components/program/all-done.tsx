import { Actions } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { Agenda } from '@/lib/domain/schedule/agenda'

interface Props {
  programId: string
  agenda: Agenda
}

/** After the last workout: what was done of them all, and the way on. */
export function AllDone({ programId, agenda: { done, total } }: Props) {
  return (
    <Section heavy id="next" label="Finished">
      <h3 className="text-[clamp(1.625rem,9vw,2.25rem)]/[1.1] font-stretch-90% tracking-display">
        {done} of {total} workouts done
      </h3>
      <p className="mt-2">Nothing is left to train in this program.</p>
      <Actions className="mt-4">
        <ButtonLink href={`/new?from=${programId}`}>Write the next weeks</ButtonLink>
      </Actions>
    </Section>
  )
}
