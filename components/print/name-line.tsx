'use client'
import { usePrintedName } from './choose/printed-name'

/** Whose sheet it is: the name that was typed above the sheets, else a line to write it on. */
export function NameLine() {
  return (
    <p className="name-line">
      <span>Name</span> <b dir="auto">{usePrintedName()}</b>
    </p>
  )
}
