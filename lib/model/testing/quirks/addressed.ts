import { apiError, refusing, type Quirk } from './quirk'

const elsewhere = (path: string) => (asked: { path: string }) => asked.path !== path
const v1 = elsewhere('/v1/chat/completions')

/** Where a server listens, beside where its base URL says. */
export const addressed: Quirk[] = [
  {
    like: 'Ollama',
    does: 'answers below /v1 where the address ends before it',
    base: '',
    answers: refusing(v1, 404, '404 page not found'),
    was: 'red',
  },
  {
    like: 'Ollama',
    does: 'is set by the address of its own API',
    base: '/api',
    answers: refusing(v1, 404, '404 page not found'),
    was: 'red',
  },
  {
    like: 'LM Studio',
    does: 'says 200 and “unexpected endpoint” without /v1',
    base: '',
    answers: refusing(v1, 200, {
      error: 'Unexpected endpoint or method. (POST /chat/completions)',
    }),
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'says “Not Found” as FastAPI does without /v1',
    base: '',
    answers: refusing(v1, 404, { detail: 'Not Found' }),
    was: 'red',
  },
  {
    like: 'Perplexity',
    does: 'has no /v1 where the address ends in it',
    base: '/v1',
    answers: refusing(elsewhere('/chat/completions'), 404, '<html><h1>404 Not Found</h1></html>'),
    was: 'red',
  },
  {
    like: 'any server',
    does: 'is set by the whole address of chat completions',
    base: '/v1/chat/completions',
    answers: refusing(v1, 404, apiError('Invalid URL')),
    was: 'red',
  },
  {
    like: 'Azure OpenAI',
    does: 'wants ?api-version= after the path, and the key in a header of its own',
    base: '/openai/deployments/four?api-version=2024-10-21',
    answers: refusing(
      ({ path, headers }) =>
        path !== '/openai/deployments/four/chat/completions?api-version=2024-10-21' ||
        headers['api-key'] !== 'sk-test-0123456789abcdef',
      401,
      { statusCode: 401, message: 'Unauthorized. Access token is missing.' },
    ),
    requests: 1,
    was: 'red',
  },
  {
    like: 'Open WebUI',
    does: 'answers its page, with 200, at every address it does not know',
    base: '',
    answers: refusing(v1, 200, '<!doctype html><html><title>Chat</title></html>'),
    was: 'red',
  },
  {
    like: 'nginx',
    does: 'allows no POST outside of /v1',
    base: '',
    answers: refusing(v1, 405, '<html><h1>405 Not Allowed</h1></html>'),
    was: 'red',
  },
  {
    like: 'nginx',
    does: 'has nothing at any address',
    answers: refusing(() => true, 404, '<html><h1>404 Not Found</h1></html>'),
    ends: { kind: 'bad_request', says: /no model server at .*OPENAI_BASE_URL/ },
    was: 'fine',
  },
  {
    like: 'any server',
    does: 'is behind a path of its own',
    base: '/llm/v1',
    answers: refusing(elsewhere('/llm/v1/chat/completions'), 404, apiError('Invalid URL')),
    requests: 1,
    was: 'fine',
  },
  {
    like: 'nginx',
    does: 'asks for a name and a password, which stand in the address',
    auth: 'lifter:p%40ss@',
    answers: refusing(
      ({ headers }) => headers.authorization !== 'Basic bGlmdGVyOnBAc3M=',
      401,
      '<html><h1>401 Authorization Required</h1></html>',
    ),
    requests: 1,
    was: 'red',
  },
]
