import { chunk, delta, end, says } from '@/lib/model/testing/model-server'
import { greeting, greetingText as json, greets, piece, sends, whole, type Quirk } from './quirk'

const document = (message: object) => sends('application/json', whole(message))

/** What may stand around the JSON of a reply. */
export const worded: Quirk[] = [
  {
    like: 'Magistral',
    does: 'sends content as parts, its thoughts among them',
    answers: [
      (response) => {
        const thinking = { type: 'thinking', thinking: [{ type: 'text', text: 'Say {hello}.' }] }
        chunk(response, { choices: [{ index: 0, delta: { content: [thinking] } }] })
        chunk(response, {
          choices: [{ index: 0, delta: { content: [{ type: 'text', text: json }] } }],
        })
        end(response, 'stop')
      },
    ],
    was: 'red',
  },
  {
    like: 'Anthropic',
    does: 'sends content as a list of texts',
    answers: [
      document({
        content: [
          { type: 'text', text: json.slice(0, 9) },
          { type: 'text', text: json.slice(9) },
        ],
      }),
    ],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'send content as the object itself',
    answers: [document({ content: greeting })],
    was: 'red',
  },
  {
    like: 'LiteLLM',
    does: 'turns the schema into a tool and answers by calling it',
    answers: [
      (response) => {
        const call = (text: string) => [{ index: 0, function: { arguments: text } }]
        chunk(response, {
          choices: [{ index: 0, delta: { content: null, tool_calls: call(json.slice(0, 9)) } }],
        })
        chunk(response, { choices: [{ index: 0, delta: { tool_calls: call(json.slice(9)) } }] })
        end(response, 'tool_calls')
      },
    ],
    was: 'red',
  },
  {
    like: 'DeepSeek R1',
    does: 'thinks first',
    answers: [says(`<think>\nLet me {see}.\n</think>\n\n${json}`)],
    was: 'fine',
  },
  {
    like: 'Qwen',
    does: 'closes a thought that its template had opened',
    answers: [says(`Let me {see}.\n</think>\n\n${json}`)],
    was: 'red',
  },
  {
    like: 'Qwen',
    does: 'opens a thought and never closes it',
    answers: [says(`<think>\n${json}`)],
    was: 'red',
  },
  {
    like: 'Granite',
    does: 'thinks between other tags',
    answers: [says(`<thinking>A draft: {"words":"no","count":1}</thinking>${json}`)],
    was: 'red',
  },
  {
    like: 'Magistral',
    does: 'thinks between [THINK] and [/THINK]',
    answers: [says(`[THINK]Hm, {hello}.[/THINK]${json}`)],
    was: 'red',
  },
  {
    like: 'Kimi',
    does: 'thinks between signs of its own',
    answers: [says(`◁think▷A draft: {"words":"no","count":1}◁/think▷${json}`)],
    was: 'red',
  },
  {
    like: 'gpt-oss',
    does: 'leaves the tokens of its channels in the text',
    answers: [
      says(
        `<|channel|>analysis<|message|>A draft: {"words":"no","count":1}<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>${json}<|return|>`,
      ),
    ],
    was: 'red',
  },
  {
    like: 'vLLM',
    does: 'puts the reply into reasoning_content and nothing into content',
    answers: [document({ content: null, reasoning_content: `A greeting, then.\n${json}` })],
    was: 'red',
  },
  {
    like: 'OpenRouter',
    does: 'puts it into reasoning, piece by piece',
    answers: [
      (response) => {
        chunk(response, { choices: [{ index: 0, delta: { reasoning: json.slice(0, 9) } }] })
        chunk(response, { choices: [{ index: 0, delta: { reasoning: json.slice(9) } }] })
        end(response, 'stop')
      },
    ],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'puts the JSON into a fence',
    answers: [says(`\`\`\`json\n${json}\n\`\`\``)],
    was: 'fine',
  },
  {
    like: 'Llama',
    does: 'puts prose around the fence',
    answers: [says(`Sure! Here you go:\n\n\`\`\`json\n${json}\n\`\`\`\n\nEnjoy {it}!`)],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'never closes the fence',
    answers: [says(`\`\`\`\n${json}`)],
    was: 'red',
  },
  {
    like: 'Mistral',
    does: 'puts prose around the JSON',
    answers: [says(`Here is the [greeting]: ${json} I hope it helps.`)],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'leaves the tokens that end its turn',
    answers: [says(`${json}<|eot_id|>`)],
    was: 'red',
  },
  {
    like: 'Phi',
    does: 'begins with a mark that nobody sees',
    answers: [says(`\uFEFF${json}`)],
    was: 'fine',
  },
  {
    like: 'Llama',
    does: 'ends lists and objects with a comma',
    answers: [says('{"words":"Hello, } there",\n"count":2,\n}'.replace(', }', ''))],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'breaks lines inside of a string',
    answers: [says('{"words":"Hello\n\tthere","count":2}')],
    was: 'red',
  },
  {
    like: 'Qwen',
    does: 'escapes what needs no escape',
    answers: [says(String.raw`{"words":"It\'s you","count":2}`)],
    was: 'red',
  },
  {
    like: 'Gemma',
    does: 'puts the object under a key of its own',
    answers: [says({ greeting })],
    was: 'red',
  },
  {
    like: 'Gemini',
    does: 'puts the object into a list',
    answers: [says([greeting])],
    was: 'red',
  },
  {
    like: 'API gateways',
    does: 'send the JSON as a string of JSON',
    answers: [says(JSON.stringify(json))],
    was: 'red',
  },
  {
    like: 'Qwen',
    does: 'puts a string of JSON under a key',
    answers: [says({ response: json })],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'shows an example before the reply',
    answers: [says(`For example {"words":"…","count":1}. Yours:\n${json}`)],
    was: 'red',
  },
  {
    like: 'Llama',
    does: 'breaks off in the middle, which nobody completes for it',
    answers: [sends('text/event-stream', `data: ${piece(json.slice(0, 20))}\n\n`), greets],
    requests: 2,
    was: 'fine',
  },
  {
    like: 'any server',
    does: 'never closes the connection once all is said',
    set: { idleMs: 300 },
    answers: [(response) => delta(response, json)],
    requests: 1,
    was: 'red',
  },
]
