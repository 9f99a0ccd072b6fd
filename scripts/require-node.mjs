/** The versions of "engines" in package.json. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new Error(
    `Mesocycle needs Node.js 20.19, 22.12, 24 or newer; this is ${process.version}. Node 24 is recommended.`,
  )
}
