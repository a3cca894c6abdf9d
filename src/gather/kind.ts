/** How a source is taken apart. */
export type SourceKind = 'text' | 'page' | 'json' | 'lines' | 'table'

const byExtension: Readonly<Record<string, SourceKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  shtml: 'page',
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
}

/** By the extension of its path; without one that is known, by how the text begins. Plain text where nothing else shows. */
export function kindOf(path: string, text: string): SourceKind {
  const extension = /\.([a-z]{2,8})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return byExtension[extension] ?? byBeginning(text)
}

function byBeginning(text: string): SourceKind {
  const head = text.slice(0, 2_000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'page'
  if (/^[[{]\s*["{\]}]/.test(head)) return isJson(text) ? 'json' : /^\{.*\}\s*$/m.test(head) ? 'lines' : 'text'
  return 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
