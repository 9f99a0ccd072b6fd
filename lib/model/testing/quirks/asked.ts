import { fails, says } from '@/lib/model/testing/model-server'
import { apiError, greeting, greetingText, refusing, sends, whole, type Quirk } from './quirk'

const forbidden = (...loc: string[]) => ({
  type: 'extra_forbidden',
  loc: ['body', ...loc],
  msg: 'Extra inputs are not permitted',
})
const openai = { kind: 'openai' } as const
const wholeReply = sends('application/json', whole({ content: greetingText }))

/** What a server does not take of a request. */
export const asked: Quirk[] = [
  {
    like: 'Mistral',
    does: 'answers 422 to stream_options, with the place as a list',
    answers: refusing(({ stream_options }) => stream_options, 422, {
      object: 'error',
      message: { detail: [forbidden('stream_options', 'include_usage')] },
      type: 'invalid_request_error',
    }),
    requests: 2,
    was: 'red',
  },
  {
    like: 'Mistral',
    does: 'answers it with the list as a text of JSON',
    answers: refusing(({ stream_options }) => stream_options, 422, {
      object: 'error',
      message: JSON.stringify({ detail: [forbidden('stream_options')] }),
      code: '1000',
    }),
    was: 'red',
  },
  {
    like: 'FastAPI gateways',
    does: 'refuse stream_options and response_format in one answer',
    answers: refusing(
      ({ stream_options, response_format }) => stream_options ?? response_format,
      422,
      { detail: [forbidden('stream_options'), forbidden('response_format')] },
    ),
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'wants max_completion_tokens for newer models',
    answers: refusing(
      ({ max_tokens }) => max_tokens,
      400,
      apiError(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        { param: 'max_tokens', code: 'unsupported_parameter' },
      ),
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'LiteLLM',
    does: 'wants it too, and says so in a flat text',
    answers: refusing(({ max_tokens }) => max_tokens, 400, {
      error:
        "litellm.BadRequestError: OpenAIException - Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
    }),
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'has older models that do not know max_completion_tokens',
    set: openai,
    answers: refusing(
      ({ max_completion_tokens }) => max_completion_tokens,
      400,
      apiError('Unrecognized request argument supplied: max_completion_tokens'),
    ),
    was: 'red',
  },
  {
    like: 'Fireworks',
    does: 'has a limit of its own for max_tokens',
    answers: refusing(
      ({ max_tokens }) => Number(max_tokens) > 1024,
      400,
      apiError(
        'max_tokens is too large: 1500. This model supports at most 1024 completion tokens.',
      ),
    ),
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'counts the room for the reply against its context',
    answers: refusing(
      ({ max_tokens }) => max_tokens,
      400,
      apiError(
        "This model's maximum context length is 2048 tokens. However, you requested 2700 tokens (1200 in the messages, 1500 in the completion). Please reduce the length of the messages or completion.",
      ),
    ),
    was: 'red',
  },
  {
    like: 'DeepSeek',
    does: 'knows json_object and no json_schema',
    answers: refusing(
      ({ response_format }) => response_format?.type === 'json_schema',
      400,
      apiError('This response_format type is unavailable now'),
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'knows json_schema for some models',
    answers: refusing(
      ({ response_format }) => response_format?.type === 'json_schema',
      400,
      apiError('This model does not support response format `json_schema`.', {
        param: 'response_format',
      }),
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'llama-cpp-python',
    does: 'answers 500 to json_schema',
    answers: refusing(({ response_format }) => response_format?.type === 'json_schema', 500, {
      error: {
        message:
          "1 validation error: [{'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\"}]",
        type: 'internal_server_error',
      },
    }),
    requests: 2,
    was: 'red',
  },
  {
    like: 'LM Studio',
    does: 'knows json_schema and no json_object, though that is set',
    set: { responseFormat: 'json_object' },
    answers: refusing(({ response_format }) => response_format?.type === 'json_object', 400, {
      error: "'response_format.type' must be 'json_schema' or 'text'",
    }),
    was: 'red',
  },
  {
    like: 'TGI',
    does: 'takes json_object without a schema only',
    answers: refusing(
      ({ response_format }) => response_format && Object.keys(response_format).length > 1,
      422,
      { detail: [forbidden('response_format', 'schema')] },
    ),
    was: 'red',
  },
  {
    like: 'FastChat',
    does: 'knows no response_format at all',
    answers: refusing(
      ({ response_format }) => response_format,
      400,
      apiError('Unrecognized request argument supplied: response_format'),
    ),
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'takes no bounds in a schema',
    answers: refusing(
      ({ response_format }) => JSON.stringify(response_format).includes('"maximum"'),
      400,
      apiError(
        "Invalid schema for response_format 'greeting': In context=('properties', 'count'), 'maximum' is not permitted.",
        { param: 'response_format', code: 'invalid_json_schema' },
      ),
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'has a grammar that lacks a feature of the schema',
    answers: refusing(
      ({ response_format }) => JSON.stringify(response_format).includes('"maximum"'),
      400,
      apiError('The provided JSON schema contains features not supported by xgrammar.'),
    ),
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'has no provider that handles response_format',
    answers: refusing(({ response_format }) => response_format, 404, {
      error: { message: 'No endpoints found that can handle the requested parameters.', code: 404 },
    }),
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'names the unknown field in an array of errors',
    answers: refusing(({ stream_options }) => stream_options, 400, [
      {
        error: {
          code: 400,
          message:
            'Invalid JSON payload received. Unknown name "stream_options": Cannot find field.',
          status: 'INVALID_ARGUMENT',
        },
      },
    ]),
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'streams a model to verified organizations only',
    set: openai,
    answers: refusing(
      ({ stream }) => stream,
      400,
      apiError('Your organization must be verified to stream this model.', {
        param: 'stream',
        code: 'unsupported_value',
      }),
      wholeReply,
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'does not stream what has a schema',
    answers: refusing(
      ({ stream, response_format }) => stream && response_format,
      400,
      apiError('Streaming is not supported with response_format json_schema.'),
      wholeReply,
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'Cloudflare Workers AI',
    does: 'ignores stream and answers in one piece',
    answers: [wholeReply],
    requests: 1,
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'has models that do not know reasoning_effort',
    set: { ...openai, reasoningEffort: 'low' },
    answers: refusing(
      ({ reasoning_effort }) => reasoning_effort,
      400,
      apiError('Unrecognized request argument supplied: reasoning_effort'),
    ),
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'refuses store to some organizations',
    set: openai,
    answers: refusing(
      (asked) => 'store' in asked,
      400,
      apiError("Unsupported parameter: 'store' is not supported.", { param: 'store' }),
    ),
    was: 'red',
  },
  {
    like: 'Gemma',
    does: 'has a chat template without a system role',
    answers: refusing(
      ({ messages }) => messages.some(({ role }) => role === 'system'),
      400,
      apiError('System role not supported'),
    ),
    was: 'red',
  },
  {
    like: 'llama.cpp',
    does: 'says that as a failed template, with 500',
    answers: refusing(({ messages }) => messages.some(({ role }) => role === 'system'), 500, {
      error: { code: 500, message: 'Jinja Exception: System role not supported' },
    }),
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'refuse the request without a word',
    answers: refusing(
      ({ stream_options, response_format }) => stream_options ?? response_format,
      400,
      '',
    ),
    requests: 2,
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'refuse it with the name of the status only',
    answers: refusing(({ max_tokens }) => max_tokens, 422, { message: 'Unprocessable Entity' }),
    was: 'red',
  },
  {
    like: 'any server',
    does: 'insists on what nobody can send',
    answers: [fails(400, apiError('response_format must be a unicorn'))],
    ends: { kind: 'format_refused', says: /MODEL_RESPONSE_FORMAT/ },
    was: 'fine',
  },
  {
    like: 'Ollama',
    does: 'takes everything it is sent',
    answers: [says(greeting, { prompt_tokens: 40, completion_tokens: 9, total_tokens: 49 })],
    requests: 1,
    was: 'fine',
  },
]
