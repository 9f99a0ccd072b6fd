/** Whether a text is a web page: a gateway, a proxy or a chat's own page answered, and no API. */
export function isPage(text: string): boolean {
  return /^\s*(\d{3} )?<(!doctype|html|\?xml|head|body|h1)/i.test(text)
}
