/**
 * What `text/event-stream` carries, said of the events as they are read: their data is JSON in a string, which
 * `contentSchema` describes, as OpenAPI 3.2 does it.
 */
export const statusEventsSchema = {
  type: 'array',
  description:
    'First `retry`, then a `snapshot` for each change of the status, and at least every 5 s an `hb`.',
  items: {
    oneOf: [
      {
        type: 'object',
        description: 'The whole status; one makes up for any that was lost.',
        properties: {
          event: { const: 'snapshot' },
          id: { type: 'string', description: 'The revision of the program.' },
          data: {
            type: 'string',
            contentMediaType: 'application/json',
            contentSchema: { $ref: '#/components/schemas/Status' },
          },
        },
        required: ['event', 'id', 'data'],
      },
      {
        type: 'object',
        description: 'The snapshot of this revision still holds; how it moves by now.',
        properties: {
          event: { const: 'hb' },
          data: {
            type: 'string',
            contentMediaType: 'application/json',
            contentSchema: { $ref: '#/components/schemas/Beat' },
          },
        },
        required: ['event', 'data'],
      },
    ],
  },
}
