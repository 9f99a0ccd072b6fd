import http from 'node:http'

/** Posts with as little work as possible, because it shares the processor with what it measures; returns the status. */
export function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  agent: http.Agent,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const asking = http.request(
      url,
      { method: 'POST', agent, headers: { ...headers, ...length } },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
