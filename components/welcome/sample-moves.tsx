'use client'
import { type MouseEvent, useEffect, useState } from 'react'
import { actLook } from '@/components/ui/button'

/** The same slides by key and tap; without script they are links to them. */
export function SampleMoves({ weeks }: { weeks: readonly number[] }) {
  const [shown, setShown] = useState(weeks[0])
  useEffect(() => {
    const slides = weeks.flatMap((week) => document.getElementById(`sample-${week}`) ?? [])
    const seen = new IntersectionObserver(
      (entries) => {
        const slide = entries.find(({ isIntersecting }) => isIntersecting)?.target
        if (slide) setShown(weeks[slides.indexOf(slide as HTMLElement)])
      },
      { root: slides[0]?.parentElement ?? null, threshold: 0.7 },
    )
    slides.forEach((slide) => seen.observe(slide))
    return () => seen.disconnect()
  }, [weeks])
  return (
    <p className="my-2 flex max-w-[420px] justify-between">
      {weeks.map((week) => (
        <a
          key={week}
          className={`${actLook} min-w-14`}
          href={`#sample-${week}`}
          aria-current={week === shown ? 'true' : undefined}
          onClick={slideInPlace}
        >
          Week {week}
        </a>
      ))}
    </p>
  )
}

/** Sideways only: the page stays where it is under the thumb. */
function slideInPlace(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  const slide = document.getElementById(event.currentTarget.hash.slice(1))
  slide?.scrollIntoView({ inline: 'start', block: 'nearest' })
}
