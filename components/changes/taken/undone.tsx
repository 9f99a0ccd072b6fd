import { Status } from '@/components/ui/status'

/** Stands for a moment in the place of what was taken. */
export function Undone() {
  return <Status kind="info">Undone. It is as it was.</Status>
}
