'use client'
import { useEffect, useRef } from 'react'
import { Act } from '@/components/ui/button'
import { usePrograms } from '@/lib/client/program/use-programs'
import type { ProgramList as FirstPage } from '@/lib/domain/contract/views'
import { ProgramRow } from './program-row'

/** A page of programs, and the next ones when they are asked for. */
export function ProgramList({ first }: { first: FirstPage }) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } =
    usePrograms(first)
  const programs = data.pages.flatMap((page) => page.programs)
  const known = useRef<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  // Whoever came by keyboard goes on with the first program that is new.
  useEffect(() => {
    if (known.current === null || programs.length <= known.current) return
    list.current?.children[known.current]?.querySelector('a')?.focus()
    known.current = null
  }, [programs.length])
  const more = () => {
    known.current = programs.length
    void fetchNextPage()
  }
  return (
    <>
      <ol ref={list} className="border-t-2 border-ink">
        {programs.map((program) => (
          <ProgramRow key={program.program_id} program={program} />
        ))}
      </ol>
      {isFetchNextPageError && (
        <p role="alert" className="mt-3 text-small text-fail">
          {error?.message}
        </p>
      )}
      {hasNextPage && (
        <Act className="mt-3" disabled={isFetchingNextPage} onClick={more}>
          {isFetchingNextPage ? 'Loading older programs' : 'Show older programs'}
        </Act>
      )}
    </>
  )
}
