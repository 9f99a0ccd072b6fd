import type { Program } from './supervise-child'

/** The script of one of our servers: the bundle of the build, or the source under tsx in development. */
export function programOf(name: string, development: boolean): Program {
  return development
    ? { file: `servers/${name}.ts`, execArgv: ['--import', 'tsx'] }
    : { file: `.build/${name}.mjs`, execArgv: ['--enable-source-maps'] }
}
