/**
 * What a message's content says, and what it thinks aloud. Content is a text, a list of parts (of
 * which some hold thoughts, in parts again), or, on a few servers, the object that was asked for.
 */
export function wordsOf(content: unknown): { spoken: string; thought: string } {
  if (typeof content === 'string') return { spoken: content, thought: '' }
  if (Array.isArray(content)) {
    const parts = content.map(wordsOf)
    return {
      spoken: parts.map(({ spoken }) => spoken).join(''),
      thought: parts.map(({ thought }) => thought).join(''),
    }
  }
  if (typeof content !== 'object' || content === null) return { spoken: '', thought: '' }
  if ('thinking' in content) {
    const { spoken, thought } = wordsOf(content.thinking)
    return { spoken: '', thought: spoken + thought }
  }
  if ('text' in content && typeof content.text === 'string') return wordsOf(content.text)
  return { spoken: 'type' in content ? '' : JSON.stringify(content), thought: '' }
}
