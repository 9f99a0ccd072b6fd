import type { PlaywrightWorkerArgs } from '@playwright/test'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import type { StatusView } from '@/lib/domain/contract/views'
import { newBrowserCaller, until } from './caller'
import { quickly, scriptFaults } from './scripted-faults'

interface Wanted {
  /** What the coach does, where it is not simply quick. */
  script?: FaultScriptInput
  isThere?: (view: StatusView) => boolean
}

/** A guest's program that is written by now, or as far as is wanted of it, with the cookies that open it. */
export async function writtenProgram(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
  plan: object,
  { script = [], isThere = ({ status }) => status === 'completed' }: Wanted = {},
) {
  const { words } = await scriptFaults([...script, ...quickly])
  const caller = await newBrowserCaller(playwright, baseURL, { ...plan, notes: words })
  await until(caller.request, caller.program_id, isThere)
  return { ...caller, program: `/programs/${caller.program_id}` }
}
