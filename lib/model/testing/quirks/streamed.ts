import { gzipSync } from 'node:zlib'
import { chunk, delta, says } from '@/lib/model/testing/model-server'
import { greeting, greetingText, greets, piece, sends, whole, type Quirk } from './quirk'

const sse = 'text/event-stream'
const [first, second] = [greetingText.slice(0, 12), greetingText.slice(12)]
const done = 'data: [DONE]\n\n'
const frames = `data: ${piece(first)}\n\ndata: ${piece(second)}\n\ndata: ${piece({}, 'stop')}\n\n${done}`

/** How a stream may come. */
export const streamed: Quirk[] = [
  {
    like: 'API gateways',
    does: 'label a stream as JSON',
    answers: [sends('application/json', frames)],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'label a stream as nothing',
    answers: [sends('', frames)],
    was: 'fine',
  },
  {
    like: 'API gateways',
    does: 'label a whole reply as a stream',
    answers: [sends(sse, whole({ content: greetingText }))],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'put a whole reply into one frame',
    answers: [sends(sse, `data: ${whole({ content: greetingText })}\n\n${done}`)],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'pack the body though it was asked for plain',
    answers: [
      (response) => {
        response.writeHead(200, { 'content-type': sse, 'content-encoding': 'gzip' })
        response.end(gzipSync(frames))
      },
    ],
    was: 'red',
  },
  {
    like: 'SGLang',
    does: 'has one line break between frames',
    answers: [sends(sse, frames.replaceAll('\n\n', '\n'))],
    was: 'red',
  },
  {
    like: 'KoboldCpp',
    does: 'has no space after the colon, and breaks lines as Windows does',
    answers: [sends(sse, frames.replaceAll('data: ', 'data:').replaceAll('\n', '\r\n'))],
    was: 'fine',
  },
  {
    like: 'API gateways',
    does: 'glue two frames together in a line',
    answers: [
      sends(sse, `data: ${piece(first)}data: ${piece(second)}\n\ndata: ${piece({}, 'stop')}\n\n`),
    ],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'glue two chunks together in a frame',
    answers: [sends(sse, `data: ${piece(first)}${piece(second, 'stop')}\n\n${done}`)],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'have a line among the frames that is no JSON',
    answers: [
      sends(
        sse,
        `data: ${piece(first)}\n\ndata: ping\n\ndata: {bad\n\ndata: ${piece(second, 'stop')}\n\n${done}`,
      ),
    ],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'tear a frame whose words are lost, which is asked for again',
    answers: [
      sends(sse, `data: ${piece(first).slice(0, -9)}\n\ndata: ${piece(second, 'stop')}\n\n${done}`),
      greets,
    ],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'API gateways',
    does: 'break a frame by a raw line break inside its JSON',
    answers: [
      sends(
        sse,
        `data: ${piece(`${first} `).replace(' "', '\n"')}\n\n${frames.slice(frames.indexOf('data: ', 6))}`,
      ),
    ],
    was: 'red',
  },
  {
    like: 'Ollama',
    does: 'sends chunks as lines of JSON without frames',
    answers: [sends('application/x-ndjson', `${piece(first)}\n${piece(second, 'stop')}\n`)],
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'sends all chunks as one array',
    answers: [sends('application/json', `[${piece(first)},\n${piece(second, 'stop')}]`)],
    was: 'red',
  },
  {
    like: 'llama-cpp-python',
    does: 'ends without saying why',
    answers: [sends(sse, `data: ${piece(first)}\n\ndata: ${piece(second)}\n\n`)],
    was: 'red',
  },
  {
    like: 'text-generation-webui',
    does: 'says [DONE] and no reason',
    answers: [sends(sse, `data: ${piece(greetingText)}\n\n${done}`)],
    was: 'red',
  },
  {
    like: 'TGI',
    does: 'resets the connection once all is said',
    answers: [
      (response) => {
        response.on('error', () => undefined)
        delta(response, greetingText)
        setTimeout(() => response.socket?.resetAndDestroy(), 20)
      },
    ],
    requests: 1,
    was: 'red',
  },
  {
    like: 'llama.cpp',
    does: 'stops at its limit with the reply complete',
    answers: [sends(sse, `data: ${piece(greetingText, 'length')}\n\n${done}`)],
    requests: 1,
    was: 'red',
  },
  {
    like: 'One API',
    does: 'repeats the whole message in the last frame',
    answers: [
      sends(
        sse,
        `data: ${piece(first)}\n\ndata: ${piece(second)}\n\ndata: ${whole({ content: greetingText })}\n\n${done}`,
      ),
    ],
    was: 'fine',
  },
  {
    like: 'OpenRouter',
    does: 'sends comments while it waits',
    answers: [sends(sse, `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${frames}`)],
    was: 'fine',
  },
  {
    like: 'Anthropic',
    does: 'names its events and says how to come back',
    answers: [sends(sse, `retry: 3000\nid: 7\nevent: message\n${frames}`)],
    was: 'fine',
  },
  {
    like: 'Azure OpenAI',
    does: 'sends a first frame without choices, about its filter',
    answers: [
      sends(sse, `data: {"choices":[],"prompt_filter_results":[{"prompt_index":0}]}\n\n${frames}`),
    ],
    was: 'fine',
  },
  {
    like: 'Ollama',
    does: 'names the role in every chunk',
    answers: [
      sends(
        sse,
        `data: ${piece({ role: 'assistant', content: first })}\n\ndata: ${piece({ role: 'assistant', content: second }, 'stop')}\n\n${done}`,
      ),
    ],
    was: 'fine',
  },
  {
    like: 'LocalAI',
    does: 'cuts a letter between two packets',
    answers: [
      sends(
        sse,
        ...halves(
          Buffer.from(`data: ${piece({ reasoning_content: 'Grüße' })}\n\n${frames}`),
          (bytes) => bytes.indexOf(0xc3) + 1,
        ),
      ),
    ],
    was: 'fine',
  },
  {
    like: 'any server',
    does: 'begins with a byte order mark',
    answers: [sends(sse, `\uFEFF${frames}`)],
    was: 'fine',
  },
  {
    like: 'DeepSeek',
    does: 'counts what its cache knew under a name of its own',
    answers: [
      says(greeting, { prompt_tokens: 40, completion_tokens: 9, prompt_cache_hit_tokens: 32 }),
    ],
    was: 'fine',
  },
  {
    like: 'Xinference',
    does: 'sends usage without figures',
    answers: [says(greeting, { total_tokens: null })],
    was: 'fine',
  },
  {
    like: 'OpenRouter',
    does: 'fails within the stream, with a code, which is tried again',
    answers: [
      (response) => {
        chunk(response, {
          choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }],
          error: { code: 502, message: 'Provider disconnected' },
        })
        response.end()
      },
      greets,
    ],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'llama.cpp',
    does: 'has a field “error” among the frames, which is tried again',
    answers: [
      sends(sse, 'error: {"code":500,"message":"slot unavailable","type":"server_error"}\n\n'),
      greets,
    ],
    requests: 2,
    was: 'fine',
  },
]

function halves(bytes: Buffer, at: (bytes: Buffer) => number): Buffer[] {
  return [bytes.subarray(0, at(bytes)), bytes.subarray(at(bytes))]
}
