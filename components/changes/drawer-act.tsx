import { type ComponentType, type ReactNode, useState } from 'react'
import { Act } from '@/components/ui/button'

interface Drawn {
  isOpen: boolean
  onClose: () => void
}

interface Props<Module> {
  /** `Not today`; null where it is not offered, though what was taken stands. */
  words: string | null
  /** Of what, where the words alone do not say it. */
  label?: string
  className?: string
  /** The file that the drawer stands in. */
  load: () => Promise<Module>
  children: (file: Module, drawn: Drawn) => ReactNode
}

interface Loaded<Module> {
  file: Module
  Provider: ComponentType<{ children: ReactNode }>
}

/** A word that opens a drawer; what stands in the drawer is loaded when it is asked for the first time. */
export function DrawerAct<Module>({ words, label, className = '', load, children }: Props<Module>) {
  const [isOpen, setIsOpen] = useState(false)
  const [loaded, setLoaded] = useState<Loaded<Module> | 'failed' | null>(null)
  const open = () => {
    setIsOpen(true)
    if (loaded !== null && loaded !== 'failed') return
    Promise.all([load(), import('@/components/site/query-provider')]).then(
      ([file, { QueryProvider }]) => setLoaded({ file, Provider: QueryProvider }),
      () => setLoaded('failed'),
    )
  }
  return (
    <>
      {words && (
        <Act className={className} aria-haspopup="dialog" aria-label={label} onClick={open}>
          {words}
        </Act>
      )}
      {loaded === 'failed' ? (
        <p role="alert" className="order-1 basis-full text-small text-fail">
          There is no connection to the server. Press it again in a moment.
        </p>
      ) : (
        loaded && (
          <loaded.Provider>
            {children(loaded.file, { isOpen, onClose: () => setIsOpen(false) })}
          </loaded.Provider>
        )
      )}
    </>
  )
}
