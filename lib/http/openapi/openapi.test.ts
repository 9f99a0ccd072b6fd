import { readdirSync, readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openapi } from './openapi'
import { operations } from './operations'

test('the description is OpenAPI 3.1 by its meta-schema', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openapi()))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('the description passes Redocly’s stricter checks', async () => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // `status` is no program's id: those are UUIDs.
      'no-ambiguous-paths': 'off',
      // Health and this description refuse nobody.
      'operation-4xx-response': 'off',
    },
  })
  const source = JSON.stringify(openapi())
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test('it is made once', () => {
  expect(openapi()).toBe(openapi())
})

test('it describes every route on disk but the engine’s, and no other', () => {
  const onDisk = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts') && !/^(inngest|\[\[)/.test(file))
    .flatMap((file) => {
      const path = `/api/${file.replace('/route.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`
      return methodsOf(readFileSync(`app/api/${file}`, 'utf8')).map((method) => `${method} ${path}`)
    })
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(onDisk.sort())
})

test('each parameter of a path is described, and has its place there', () => {
  for (const { path, parameters = [] } of operations) {
    const described = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
    expect(described, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  }
})

function methodsOf(source: string): string[] {
  return [...source.matchAll(/^ {2}(GET|POST|PUT|DELETE): /gm)].map(([, method]) =>
    method!.toLowerCase(),
  )
}
