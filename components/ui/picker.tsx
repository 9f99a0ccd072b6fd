import type { ReactNode } from 'react'

/** Of each figure in a `Picker`; the current one is circled, as on a calendar. */
export const pickLook =
  'inline-flex h-target w-11.5 cursor-pointer items-center justify-center rounded-pen border-2 border-transparent text-lead/body font-medium text-ink font-stretch-82% hover:border-hairline aria-[current=true]:border-pen aria-[current=true]:font-semibold aria-[current=true]:text-pen'

/** Weeks as figures in a row; six to a line on a phone. */
export function Picker({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="-ml-3 flex flex-wrap first:-mt-2.5 phone:-mr-3 phone:grid phone:grid-cols-[repeat(6,46px)] phone:justify-between print:hidden"
    >
      {children}
    </nav>
  )
}
