/** The program's address, for a phone's camera. */
export function ProgramCode({ svg }: { svg: string }) {
  return (
    <span
      className="code"
      role="img"
      aria-label="Code with the address of this program"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
