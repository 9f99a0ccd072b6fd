import { Opening } from '@/components/site/page'
import { ButtonLink } from '@/components/ui/links'

/** What this is, to somebody who has never been here. */
export function Hello() {
  return (
    <Opening>
      <h1 className="max-w-[17em] text-[clamp(2.25rem,6vw,3.5rem)]/[1.04] tracking-figure font-stretch-84%">
        A strength program, written for you in under a minute
      </h1>
      <p className="mt-3 max-w-[40em] text-lead">
        You circle six answers and write two numbers. Every set, rest and kilogram is reckoned by
        rules with their sources, then put into words and checked. You train with it in the gym, set
        by set, with or without a signal.
      </p>
      <ButtonLink className="mt-6 phone:w-full" href="#form">
        Write my program
      </ButtonLink>
    </Opening>
  )
}
