'use client'
import { useEffect, useState } from 'react'
import { Section } from '@/components/ui/section'
import { type KeptPage, listKept, programOf } from '@/lib/client/offline/kept-pages'
import { keptWhen } from '@/lib/client/offline/kept-when'

/** The programs that this device keeps, with their days. Plain links: each opens as it was kept. */
export function KeptList() {
  const [kept, setKept] = useState<KeptPage[] | null>(null)
  useEffect(() => {
    void listKept().then(setKept, () => setKept([]))
  }, [])
  if (kept === null) return null
  if (kept.length === 0)
    return (
      <p className="mt-6">
        Nothing is kept on this device yet. A finished program is, from the moment it is opened here
        with a signal.
      </p>
    )
  return kept
    .filter(({ path }) => programOf(path) === path)
    .map((program) => (
      <Section
        key={program.path}
        className="mt-8"
        label="Kept here"
        note={keptWhen(program.at, new Date())}
      >
        <h3 className="text-title font-stretch-90%">
          <a href={program.path}>{program.title}</a>
        </h3>
        <ol className="mt-4 border-t border-hairline" aria-label={`Workouts of ${program.title}`}>
          {kept
            .filter(({ path }) => path.startsWith(`${program.path}/`))
            .map(({ path, title }) => (
              <li key={path}>
                <a
                  className="flex min-h-14 items-center border-b border-hairline py-2 text-ink"
                  href={path}
                >
                  {title}
                </a>
              </li>
            ))}
        </ol>
      </Section>
    ))
}
