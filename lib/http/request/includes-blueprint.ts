import { AppError } from '@/lib/errors'

/** Whether `?include=blueprint` was asked for. Throws AppError invalid_request for anything else. */
export function includesBlueprint(request: Request): boolean {
  const asked = new URL(request.url).searchParams.get('include')
  if (asked === null || asked === 'blueprint') return asked !== null
  const sentence = 'blueprint, or leave it out.'
  throw new AppError('invalid_request', `include: ${sentence}`, { include: sentence })
}
