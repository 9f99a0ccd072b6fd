import { fails, type Answer } from '@/lib/model/testing/model-server'
import { apiError, greetingText, greets, piece, sends, type Quirk } from './quirk'

const gemini = (code: number, message: string, status: string, details: object[] = []) =>
  fails(code, [{ error: { code, message, status, details } }])
const google = (type: string, more: object) => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...more,
})
/** The same answer so many times, then the greeting. */
function times(n: number, answer: Answer): [Answer, ...Answer[]] {
  return [answer, ...Array.from({ length: n - 1 }, () => answer), greets]
}

const longer = /longer context .*OLLAMA_CONTEXT_LENGTH.*PROGRAM_CREATION_MODEL/

/** What a server says when it will not, and which setting is to be named. */
export const refused: Quirk[] = [
  {
    like: 'OpenAI',
    does: 'knows the key as wrong',
    answers: [fails(401, apiError('Incorrect API key provided', { code: 'invalid_api_key' }))],
    ends: { kind: 'auth', says: /does not accept the key. Check OPENAI_API_KEY/ },
    was: 'fine',
  },
  {
    like: 'Groq',
    does: 'wants a key where none is set',
    set: { apiKey: 'none' },
    answers: [fails(401, apiError('Invalid API Key'))],
    ends: { kind: 'auth', says: /wants a key. Set OPENAI_API_KEY/ },
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'says 400 of a wrong key, in an array',
    answers: [
      gemini(400, 'API key not valid. Please pass a valid API key.', 'INVALID_ARGUMENT', [
        google('ErrorInfo', { reason: 'API_KEY_INVALID' }),
      ]),
    ],
    ends: { kind: 'auth', says: /OPENAI_API_KEY/ },
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'does not know whether key or address is wrong',
    answers: [
      fails(401, {
        error: {
          code: '401',
          message:
            'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key.',
        },
      }),
    ],
    ends: { kind: 'auth', says: /OPENAI_API_KEY.*OPENAI_BASE_URL/ },
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'does not serve a country',
    answers: [
      fails(
        403,
        apiError('Country, region, or territory not supported', {
          code: 'unsupported_country_region_territory',
        }),
      ),
    ],
    ends: { kind: 'bad_request', says: /does not serve .*OPENAI_BASE_URL/ },
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'has a model that moderates, with 403',
    answers: [
      fails(403, {
        error: {
          code: 403,
          message: 'This model requires moderation. Your input was flagged for "harassment".',
          metadata: { reasons: ['harassment'], flagged_input: '…' },
        },
      }),
    ],
    ends: { kind: 'content_filter', says: /moderation/ },
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'filters the prompt, with 400',
    answers: [
      fails(
        400,
        apiError(
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
          {
            code: 'content_filter',
          },
        ),
      ),
    ],
    ends: { kind: 'content_filter', says: /content filter/ },
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'has no endpoint that the account’s privacy allows',
    answers: [
      fails(404, {
        error: {
          code: 404,
          message: 'No endpoints found matching your data policy (Free model publication).',
        },
      }),
    ],
    ends: { kind: 'model_not_found', says: /privacy settings.*PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'has no endpoint for a model',
    answers: [fails(404, { error: { code: 404, message: 'No endpoints found for test-model.' } })],
    ends: { kind: 'model_not_found', says: /PROGRAM_CREATION_MODEL/ },
    was: 'fine',
  },
  {
    like: 'OpenRouter',
    does: 'says 400 of an unknown model',
    answers: [fails(400, { error: { code: 400, message: 'test-model is not a valid model ID' } })],
    ends: { kind: 'model_not_found', says: /PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'Mistral',
    does: 'says 400 of an unknown model',
    answers: [
      fails(400, {
        object: 'error',
        message: 'Invalid model: test-model',
        type: 'invalid_model',
        code: '1500',
      }),
    ],
    ends: { kind: 'model_not_found', says: /PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'DeepSeek',
    does: 'says 400 of an unknown model',
    answers: [fails(400, apiError('Model Not Exist'))],
    ends: { kind: 'model_not_found', says: /PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'has taken a model out of service',
    answers: [
      fails(
        400,
        apiError('The model `test-model` has been decommissioned and is no longer supported.', {
          code: 'model_decommissioned',
        }),
      ),
    ],
    ends: { kind: 'model_not_found', says: /no longer .*PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'has no such deployment',
    answers: [
      fails(404, {
        error: {
          code: 'DeploymentNotFound',
          message: 'The API deployment for this resource does not exist.',
        },
      }),
    ],
    ends: { kind: 'model_not_found', says: /deployment.*OPENAI_BASE_URL/ },
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'does not know a model, in an array',
    answers: [gemini(404, 'models/test-model is not found for API version v1main', 'NOT_FOUND')],
    ends: { kind: 'model_not_found', says: /PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'Ollama',
    does: 'has not pulled a model',
    answers: [
      fails(404, {
        error: {
          message: 'model "test-model" not found, try pulling it first',
          type: 'not_found_error',
        },
      }),
    ],
    ends: { kind: 'model_not_found', says: /ollama pull test-model/ },
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'has a model that does not chat',
    answers: [
      fails(
        404,
        apiError(
          'This is not a chat model and thus not supported in the v1/chat/completions endpoint.',
        ),
      ),
    ],
    ends: { kind: 'model_not_found', says: /not a chat model.*PROGRAM_CREATION_MODEL/ },
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'wants more credits',
    answers: [
      fails(402, {
        error: { code: 402, message: 'This request requires more credits, or fewer max_tokens.' },
      }),
    ],
    ends: { kind: 'quota', says: /no quota left.*OPENAI_API_KEY/ },
    was: 'red',
  },
  {
    like: 'Anthropic',
    does: 'says 400 of an empty account',
    answers: [fails(400, apiError('Your credit balance is too low to access the API.'))],
    ends: { kind: 'quota', says: /no quota left/ },
    was: 'red',
  },
  {
    like: 'Moonshot',
    does: 'says 429 of an empty account',
    answers: [
      fails(429, {
        error: {
          message: 'Your account is suspended, please check your plan and billing details',
          type: 'exceeded_current_quota_error',
        },
      }),
    ],
    ends: { kind: 'quota', says: /no quota left/ },
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'has a quota for each day, in an array',
    answers: [
      gemini(429, 'You exceeded your current quota', 'RESOURCE_EXHAUSTED', [
        google('QuotaFailure', {
          violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier' }],
        }),
      ]),
    ],
    ends: { kind: 'quota', says: /no quota left/ },
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'says in the body of a rate limit how long it lasts',
    answers: [
      gemini(429, 'Resource has been exhausted', 'RESOURCE_EXHAUSTED', [
        google('RetryInfo', { retryDelay: '0.2s' }),
      ]),
      greets,
    ],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'OpenRouter',
    does: 'says 200 and a rate limit in the body',
    answers: [
      fails(
        200,
        { error: { code: 429, message: 'Provider returned error' } },
        { 'retry-after': '40' },
      ),
    ],
    ends: { kind: 'rate_limit', says: /rate limit.*MODEL_CONCURRENCY/ },
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'made JSON that it does not accept itself, and shows it: it is read',
    answers: [
      fails(
        400,
        apiError("Failed to validate JSON. See 'failed_generation' for more details.", {
          code: 'json_validate_failed',
          failed_generation: `Sure: ${greetingText}`,
        }),
      ),
    ],
    requests: 1,
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'made none, which is a bad reply and asked for again',
    answers: [
      fails(
        400,
        apiError('Failed to generate JSON. Please adjust your prompt.', {
          code: 'json_validate_failed',
          failed_generation: '',
        }),
      ),
      greets,
    ],
    requests: 2,
    was: 'red',
  },
  {
    like: 'Groq',
    does: 'says 413 of a request that its rate can never take',
    answers: [
      fails(
        413,
        apiError(
          'Request too large for model `test-model` on tokens per minute (TPM): Limit 6000, Requested 9000',
          { type: 'tokens', code: 'rate_limit_exceeded' },
        ),
      ),
    ],
    ends: { kind: 'too_long', says: /PROGRAM_CREATION_MODEL.*Limit 6000/ },
    requests: 2,
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'says 429 of a request that its rate can never take',
    answers: [
      fails(
        429,
        apiError(
          'Request too large for test-model on tokens per min (TPM): Limit 3000, Requested 4000.',
          { type: 'tokens', code: 'rate_limit_exceeded' },
        ),
      ),
    ],
    ends: { kind: 'too_long', says: /PROGRAM_CREATION_MODEL/ },
    requests: 2,
    was: 'red',
  },
  {
    like: 'OpenAI',
    does: 'has a context that is too short',
    answers: [
      fails(
        400,
        apiError(
          "This model's maximum context length is 2048 tokens. However, your messages resulted in 2600 tokens.",
          { code: 'context_length_exceeded', param: 'messages' },
        ),
      ),
    ],
    ends: { kind: 'too_long', says: longer },
    was: 'red',
  },
  {
    like: 'llama.cpp',
    does: 'has a context that is too short',
    answers: [
      fails(400, {
        error: {
          code: 400,
          message: 'the request exceeds the available context size, try increasing it',
          type: 'exceed_context_size_error',
          n_prompt_tokens: 2600,
          n_ctx: 2048,
        },
      }),
    ],
    ends: { kind: 'too_long', says: longer },
    was: 'red',
  },
  {
    like: 'llama-cpp-python',
    does: 'has a context that is too short, with 500',
    answers: [
      fails(500, {
        error: {
          message: 'Requested tokens (2600) exceed context window of 2048',
          type: 'internal_server_error',
        },
      }),
    ],
    ends: { kind: 'too_long', says: longer },
    requests: 2,
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'has a context that is too short for the prompt alone',
    answers: [
      fails(
        400,
        apiError(
          "This model's maximum context length is 2048 tokens. However, you requested 4100 tokens (2600 in the messages, 1500 in the completion).",
        ),
      ),
    ],
    ends: { kind: 'too_long', says: longer },
    was: 'red',
  },
  {
    like: 'LM Studio',
    does: 'has a context that is too short, within the stream',
    answers: [
      sends(
        'text/event-stream',
        'event: error\ndata: {"error":{"message":"Trying to keep the first 2600 tokens when context the overflows. However, the model is loaded with context length of only 2048 tokens, which is not enough."}}\n\n',
      ),
    ],
    ends: { kind: 'too_long', says: longer },
    requests: 2,
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'has a context that is too short, in an array',
    answers: [
      gemini(
        400,
        'The input token count (9000) exceeds the maximum number of tokens allowed (8192).',
        'INVALID_ARGUMENT',
      ),
    ],
    ends: { kind: 'too_long', says: longer },
    was: 'red',
  },
  {
    like: 'llama.cpp',
    does: 'is loading its model, for longer than three tries',
    answers: times(
      5,
      fails(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
    ),
    requests: 6,
    was: 'red',
  },
  {
    like: 'Hugging Face',
    does: 'is loading its model, and says for how long',
    answers: times(
      4,
      fails(503, { error: 'Model test-model is currently loading', estimated_time: 0.1 }),
    ),
    requests: 5,
    was: 'red',
  },
  {
    like: 'llama.cpp',
    does: 'never ends to load its model',
    set: { firstTokenMs: 400 },
    answers: [
      fails(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
    ],
    ends: { kind: 'loading', says: /still loading .*MODEL_FIRST_TOKEN_SECONDS/ },
    was: 'red',
  },
  {
    like: 'Cloudflare',
    does: 'shows a challenge instead of the server',
    answers: [
      fails(403, '<!DOCTYPE html><html><title>Just a moment...</title>Enable JavaScript</html>', {
        server: 'cloudflare',
        'cf-mitigated': 'challenge',
      }),
    ],
    ends: { kind: 'network', says: /web page.*Cloudflare.*OPENAI_BASE_URL/ },
    was: 'red',
  },
  {
    like: 'Cloudflare',
    does: 'shows that the server behind it took too long, which is tried again',
    answers: [fails(524, '<!DOCTYPE html><html><title>A timeout occurred</title></html>'), greets],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'corporate proxies',
    does: 'show a page of their own',
    answers: [
      fails(403, '<html><title>ERROR: The requested URL could not be retrieved</title></html>', {
        'x-squid-error': 'ERR_ACCESS_DENIED 0',
      }),
    ],
    ends: { kind: 'network', says: /proxy.*NO_PROXY/ },
    was: 'red',
  },
  {
    like: 'nginx',
    does: 'takes no larger bodies',
    answers: [fails(413, '<html><h1>413 Request Entity Too Large</h1></html>')],
    ends: { kind: 'too_long', says: /client_max_body_size/ },
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'speaks https only',
    answers: [fails(400, 'Client sent an HTTP request to an HTTPS server.')],
    ends: { kind: 'network', says: /OPENAI_BASE_URL to https:/ },
    was: 'red',
  },
  {
    like: 'Anthropic',
    does: 'is overloaded, with 529, which is tried again',
    answers: [
      fails(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
      greets,
    ],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'Together',
    does: 'stops a reply for safety, under another name',
    answers: [sends('text/event-stream', `data: ${piece('{"wo', 'safety')}\n\n`)],
    ends: { kind: 'content_filter', says: /content filter/ },
    was: 'red',
  },
]
