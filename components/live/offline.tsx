import { Notice } from '@/components/ui/notice'

/** `seenAt`: when the last answer came, in milliseconds. */
export function Offline({ seenAt }: { seenAt: number }) {
  const time = new Date(seenAt).toTimeString().slice(0, 5)
  return (
    <div role="status" className="mb-6">
      <Notice kind="warn">
        <p>
          <strong>No connection.</strong> What is on the screen was loaded at {time} and stays. The
          program goes on without you; this page tries again by itself.
        </p>
      </Notice>
    </div>
  )
}
