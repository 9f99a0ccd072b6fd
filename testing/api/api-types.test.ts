import openapiTypescript, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { openapi } from '@/lib/http/openapi/openapi'

test('the typed client’s types are what the description says; `-u` writes them anew', async () => {
  // What has a default may be left out of a request.
  const types = await openapiTypescript(JSON.stringify(openapi()), { defaultNonNullable: false })
  await expect(`${heading}${astToString(types)}`).toMatchFileSnapshot('./api-types.ts')
})

const heading = '// Made from the API’s description by api-types.test.ts.\n\n'
