import type { Program } from './keep-child'

/** One of our servers: bundled by the build, or under tsx in development. */
export function programOf(name: string, development: boolean): Program {
  return development
    ? { file: `servers/${name}.ts`, execArgv: ['--import', 'tsx'] }
    : { file: `.build/${name}.mjs`, execArgv: ['--enable-source-maps'] }
}
