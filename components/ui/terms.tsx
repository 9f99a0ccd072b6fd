import { glossary, type TermKey } from '@/lib/domain/words/glossary'

interface Props {
  terms: readonly TermKey[]
  /** Tells these terms from those elsewhere on the page: one meaning of them is open at a time. */
  of: string
}

/** Words that may need it, with their meaning at a tap and in place; the browser's own, without any script. */
export function Terms({ terms, of }: Props) {
  if (terms.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-[0.4em] text-small print:hidden">
      <span>What is</span>
      {terms.map((term, place) => (
        <details
          key={term}
          name={`terms-${of}`}
          className="group/term contents [&::details-content]:order-1 [&::details-content]:basis-full"
        >
          <summary className="inline-flex min-h-target cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden">
            <span className="whitespace-nowrap underline decoration-pen decoration-dotted decoration-[1.5px] underline-offset-[0.24em] group-open/term:decoration-solid">
              {glossary[term].name}
            </span>
            {place < terms.length - 1 ? ',' : '?'}
          </summary>
          <p className="mb-2 border-l-3 border-pen py-0.5 pl-3.25">
            <b className="font-semibold">{glossary[term].name}</b> means: {glossary[term].means}
          </p>
        </details>
      ))}
    </div>
  )
}
