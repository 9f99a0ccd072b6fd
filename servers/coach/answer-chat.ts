import type { IncomingMessage, ServerResponse } from 'node:http'
import { coachModel } from '@/lib/env'
import { answerFault } from './faults/answer-fault'
import { readChatRequest, textOf, type ChatRequest } from './chat-request'
import type { CoachContext } from './coach-context'
import { blockOf } from './reply/compose-reply'
import { planReply } from './reply/plan-reply'
import { readText } from './read-text'
import { ApiError } from './api-error'
import { sendReply } from './reply/send-reply'
import { streamReply } from './reply/stream-reply'
import { promptTokens } from './reply/tokens'

/** `POST /v1/chat/completions`. */
export async function answerChat(coach: CoachContext, req: IncomingMessage, res: ServerResponse) {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  const request = readChatRequest(await readText(req))
  refuseOtherModels(request)
  const block = blockOf(request)
  const { fault, end } = coach.register.begin(tokenIn(coach, request), block)
  try {
    end(await answer())
  } catch (error) {
    end('failed')
    throw error
  }

  async function answer(): Promise<string> {
    const instead = fault && (await answerFault(res, fault, request, gone.signal))
    if (instead) return instead
    const prompt = promptTokens(request)
    const counted = { promptTokens: prompt.length, cachedTokens: coach.cachedTokens(prompt) }
    const reply = planReply(request, block, coach.pace, counted, fault)
    if (!request.stream) return sendReply(res, reply, gone.signal)
    const options = {
      includeUsage: request.stream_options?.include_usage ?? false,
      includeObfuscation: request.stream_options?.include_obfuscation ?? true,
    }
    return streamReply(res, reply, options, gone.signal)
  }
}

function refuseOtherModels({ model }: ChatRequest) {
  if (model === coachModel) return
  throw new ApiError(
    404,
    `The model \`${model}\` does not exist or you do not have access to it. This server has \`${coachModel}\` only.`,
    { code: 'model_not_found' },
  )
}

/** The token that an athlete's words carry as `coach-fault:<token>`; empty when there is none, or faults are off. */
function tokenIn(coach: CoachContext, { messages }: ChatRequest): string {
  if (!coach.faults) return ''
  for (const message of messages) {
    const token = /coach-fault:([\w-]{1,64})/.exec(textOf(message))?.[1]
    if (token) return token
  }
  return ''
}
