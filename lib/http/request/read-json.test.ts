import { describe, expect, it } from 'vitest'
import { bodyLimit, readJson } from './read-json'

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  return new Request('http://127.0.0.1/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
}

describe('readJson', () => {
  it.each(['Application/JSON; charset=utf-8', 'application/json;charset="UTF8"; a=b'])(
    'reads a body of the type %s',
    async (type) => {
      expect(await readJson(post('{"a":"é"}', { 'content-type': type }))).toEqual({ a: 'é' })
    },
  )

  it.each(['utf-16', 'iso-8859-1', '"windows-1252"', ''])(
    'refuses the charset %s',
    async (name) => {
      const request = post('{}', { 'content-type': `application/json; charset=${name}` })
      await expect(readJson(request)).rejects.toMatchObject({ code: 'unsupported_media_type' })
    },
  )

  it('refuses a body that is compressed, and says so', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    await expect(readJson(post('{}', headers))).rejects.toMatchObject({
      code: 'unsupported_media_type',
      message: 'Send the body as it is, not compressed.',
    })
  })

  it('reads past a byte order mark', async () => {
    expect(await readJson(post('\uFEFF{"a":"é"}'))).toEqual({ a: 'é' })
  })

  it('refuses bytes that are no UTF-8 instead of storing words with holes', async () => {
    const latin = Buffer.from('{"a":"é"}', 'latin1')
    await expect(readJson(post(latin))).rejects.toMatchObject({
      code: 'invalid_json',
      message: 'The body is not in UTF-8.',
    })
  })

  it.each<Record<string, string>>([
    {},
    { 'content-type': 'application/json' },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ])('takes no body for an empty object, with the headers %o', async (headers) => {
    expect(await readJson(post(null, headers))).toEqual({})
    expect(await readJson(post('', headers))).toEqual({})
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'refuses the content type "%s", which a form of another site can send',
    async (type) => {
      const request = post('{}', type ? { 'content-type': type } : {})
      await expect(readJson(request)).rejects.toMatchObject({ code: 'unsupported_media_type' })
    },
  )

  it('refuses what is not JSON', async () => {
    await expect(readJson(post('{"a":'))).rejects.toMatchObject({ code: 'invalid_json' })
  })

  it('takes a body of exactly the cap and refuses one byte more', async () => {
    const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
    expect(await readJson(post(text(bodyLimit)))).toHaveLength(bodyLimit - 2)
    await expect(readJson(post(text(bodyLimit + 1)))).rejects.toMatchObject({
      code: 'body_too_large',
    })
  })
})
