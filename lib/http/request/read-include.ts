import { AppError } from '@/lib/errors'

const includable = ['blueprint', 'log'] as const

/** What `?include=` asks for, several with commas between. Throws AppError invalid_request for anything else. */
export function readInclude(request: Request): Record<(typeof includable)[number], boolean> {
  const asked = new URL(request.url).searchParams.get('include')?.split(',') ?? []
  if (asked.some((one) => !includable.some((known) => known === one))) {
    const sentence = 'blueprint, log, both with a comma between, or leave it out.'
    throw new AppError('invalid_request', `include: ${sentence}`, { include: sentence })
  }
  return { blueprint: asked.includes('blueprint'), log: asked.includes('log') }
}
