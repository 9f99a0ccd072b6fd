/** Opcodes of the SDK that this engine does not carry out, each with the error of the run that reaches one. */
export const unsupportedOps: Record<string, string> = {
  WaitForEvent:
    'The embedded engine does not do step.waitForEvent: start a second function by that event, or set INNGEST_BASE_URL to an Inngest server, which does.',
  WaitForSignal:
    'The embedded engine does not do step.waitForSignal: start a second function by an event, or set INNGEST_BASE_URL to an Inngest server, which does.',
  InvokeFunction:
    'The embedded engine does not do step.invoke: send an event to the other function, or set INNGEST_BASE_URL to an Inngest server, which does.',
  AIGateway:
    'The embedded engine does not do step.ai.infer: call the model in step.run, or set INNGEST_BASE_URL to an Inngest server, which does.',
  Gateway:
    'The embedded engine does not do step.fetch: call fetch in step.run, or set INNGEST_BASE_URL to an Inngest server, which does.',
  DeferAdd:
    'The embedded engine does not do deferred functions: send an event, or set INNGEST_BASE_URL to an Inngest server, which does.',
}
