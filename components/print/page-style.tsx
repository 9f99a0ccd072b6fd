'use client'

/**
 * A style that the document's policy lets through, also on a page that was reached without loading a
 * document: then the answer's nonce is not the one that counts.
 */
export function PageStyle({ nonce, rules }: { nonce: string; rules: string }) {
  return <style nonce={documentNonce() ?? nonce} dangerouslySetInnerHTML={{ __html: rules }} />
}

function documentNonce() {
  if (typeof document === 'undefined') return undefined
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
}
