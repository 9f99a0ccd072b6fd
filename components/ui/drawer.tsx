'use client'
import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A dialog from below on a phone, from the right on a desk; the browser's own, with its focus and its Escape. */
export function Drawer({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto bg-paper text-ink backdrop:bg-[#0006] wide:inset-y-0 wide:right-0 wide:left-auto wide:h-full wide:max-h-none wide:w-full wide:max-w-aside wide:border-l-2 wide:border-ink print:hidden"
    >
      <div className="border-t-2 border-ink px-4 pt-4 pb-6 wide:border-t-0 wide:p-6">
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}

interface PickProps {
  name: string
  /** What it means, below it. */
  says: string
  /** Its numbers, at the right. */
  figure?: ReactNode
  group: string
  checked: boolean
  onPick: () => void
}

/** One of several ways, each with what it means; 64 px for the thumb. */
export function Pick({ name, says, figure, group, checked, onPick }: PickProps) {
  return (
    <label className="grid min-h-thumb cursor-pointer grid-cols-[28px_minmax(0,1fr)_auto] items-baseline gap-x-2 border-t border-hairline py-2.75 has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus">
      <input
        className="mt-0.75 size-5 self-start accent-pen"
        type="radio"
        name={group}
        checked={checked}
        onChange={onPick}
      />
      <b className={`min-w-0 font-semibold ${checked ? 'text-pen' : ''}`}>{name}</b>
      <span className="text-right font-medium font-stretch-82%">{figure}</span>
      <small className="col-span-2 col-start-2 text-small text-muted">{says}</small>
    </label>
  )
}
