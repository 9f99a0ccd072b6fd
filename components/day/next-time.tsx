/** What the next session depends on. */
export function NextTime({ children }: { children: string }) {
  return (
    <p className="mt-3 border-t border-hairline pt-3 text-small">
      <b className="font-semibold">Next time.</b> {children}
    </p>
  )
}
