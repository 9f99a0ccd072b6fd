/** The drawings that `Mark` refers to; once in each page. */
export function Marks() {
  return (
    <svg className="hidden">
      <symbol id="mark-pass" viewBox="0 0 14 14">
        <path d="M1.5 7.5l3.5 4 7.5-9" />
      </symbol>
      <symbol id="mark-warn" viewBox="0 0 14 14">
        <path d="M7 1.5L13 12.5H1zM7 6v3M7 10.8v.1" />
      </symbol>
      <symbol id="mark-fail" viewBox="0 0 14 14">
        <path d="M2 2l10 10M12 2L2 12" />
      </symbol>
      <symbol id="mark-info" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="6" />
        <path d="M7 6.5v4M7 3.6v.2" />
      </symbol>
    </svg>
  )
}
