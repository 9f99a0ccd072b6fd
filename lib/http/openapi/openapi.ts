import 'server-only'
import { describeOperation } from './describe-operation'
import { namedSchemas } from './named-schemas'
import { operations } from './operations'
import { statusEventsSchema } from './status-events'

/** The API's description in OpenAPI 3.1, made from the schemas that it parses and answers with, once per process. */
export function openapi(): ReturnType<typeof describe> {
  return (described ??= describe())
}

let described: ReturnType<typeof describe> | undefined

function describe() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Mesocycle',
      version: '1',
      summary: 'Periodized strength programs, written week by week.',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this description was read' }],
    tags: [
      { name: 'programs', description: 'Ask for a program, follow it, read it' },
      { name: 'training', description: 'What was trained, and when' },
      { name: 'changes', description: 'What follows from a change, before and after it is taken' },
      {
        name: 'guests',
        description: 'Who you are here: your devices, your tokens, and the way out',
      },
      { name: 'app', description: 'The app itself' },
    ],
    paths: pathsOf(),
    components: {
      schemas: { ...namedSchemas(), StatusEvents: statusEventsSchema },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The `token` that `generateProgram` answers once, to a caller without a browser, or one of `makeToken`. Ends when it is revoked, or was not used for a year.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'mesocycle_{instance}',
          description:
            'The cookie that the first `generateProgram` of a browser sets. `{instance}`: eight hexadecimal digits that every installation has of its own; over https the name begins with `__Host-`. Calls that change something must come from a page of the same site.',
        },
      },
    },
  }
}

const description = `Ask with \`generateProgram\`, follow with \`getStatus\` or \`watchProgram\`, read with \`getProgram\`: \`weeks\`, their \`workouts\`, their \`exercises\`, their \`sets\`.

A caller without a browser gets a token in the answer of its first \`generateProgram\` and sends it as \`Authorization: Bearer\`.

Every error is an \`Error\`: \`code\` for a program, \`message\` for a person, \`fields\` where single answers need another look. A method that a path does not have is 405 with \`Allow\`, a path that does not exist 404; where only its own machine reaches the app, a \`Host\` that is another's name is 403. Answers may get further keys.`

function pathsOf() {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation),
    }
  }
  return paths
}
