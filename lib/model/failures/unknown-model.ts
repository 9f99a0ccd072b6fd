import type { Meaning } from './meaning'
import type { Refusal } from './refusal'

/** The name of the model is wrong, or what it names is not to be had: always the same setting. */
export function unknownModel(refusal: Refusal): Meaning | undefined {
  if (!isAboutTheModel(refusal)) return undefined
  return { kind: 'model_not_found', says: sentence(refusal), retriable: 'later' }
}

function isAboutTheModel({ status = 0, code, whole }: Refusal): boolean {
  if (/model_not_found|model_decommissioned|invalid_model|DeploymentNotFound/.test(code))
    return true
  if (![400, 403, 404, 422].includes(status)) return false
  if (status === 404 && /\bmodels?\b|no endpoints/i.test(whole)) return true
  return /(unknown|invalid|unsupported) model\b|\bmodel\b.{0,80}(not found|not exist|not a valid|decommissioned|not available|no access)|not a valid model|no endpoints|does not have access to (the )?model/i.test(
    whole,
  )
}

function sentence({ model, baseUrl, whole, code }: Refusal): string {
  const check = 'Check PROGRAM_CREATION_MODEL'
  if (/data policy|guardrail|privacy/i.test(whole)) {
    return `No provider of "${model}" at ${baseUrl} is allowed by the account's privacy settings. Change those, or set PROGRAM_CREATION_MODEL to another model.`
  }
  if (/decommissioned|deprecated|no longer/i.test(whole)) {
    return `The model "${model}" is no longer there at ${baseUrl}. ${check}.`
  }
  if (/not a chat model/i.test(whole)) {
    return `"${model}" at ${baseUrl} is not a chat model. ${check}.`
  }
  if (/deployment/i.test(`${code} ${whole}`)) {
    return `There is no such deployment at ${baseUrl}. Check OPENAI_BASE_URL, which names it, and PROGRAM_CREATION_MODEL.`
  }
  const pull = /try pulling/i.test(whole) ? `, or run "ollama pull ${model}"` : ''
  return `The model "${model}" does not exist at ${baseUrl}. ${check}${pull}.`
}
