import type { Guest } from '@/lib/auth/create-guest'
import type { Accepted, ProgramStatus } from '@/lib/domain/contract/views'
import { answer } from './answer/answer'

interface AcceptedProgram {
  programId: string
  status: ProgramStatus
  estimatedSeconds: number
  notices: Accepted['notices']
  answers: Accepted['answers']
  understood: Accepted['understood']
}

/** 202 for a program that is accepted: where to look, and for a guest what lets them come back. */
export function answerAccepted(program: AcceptedProgram, guest: Guest | null): Response {
  const { programId, status, estimatedSeconds, notices, answers, understood } = program
  const body: Accepted = {
    job_id: programId,
    program_id: programId,
    status,
    status_url: `/api/programs/status/${programId}`,
    program_url: `/api/programs/${programId}`,
    estimated_seconds: estimatedSeconds,
    notices,
    answers,
    understood,
    ...(guest?.token ? { token: guest.token } : {}),
  }
  const response = answer(body, { status: 202 })
  for (const cookie of guest?.setCookies ?? []) response.headers.append('set-cookie', cookie)
  return response
}
