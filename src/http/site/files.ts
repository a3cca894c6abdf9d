import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file of the built workbench, ready to be sent. */
export interface SiteFile {
  readonly type: string
  readonly plain: Buffer
  readonly packed: Buffer | null
  readonly etag: string
  /** True when its name changes with its content, so that it can be kept for good. */
  readonly forGood: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The files of a folder by their address, read when first asked for. Nothing outside of it can be named. */
export function siteFiles(folder: string | null): (path: string) => SiteFile | null {
  const known = new Map<string, string>()
  if (folder !== null && existsSync(folder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !(extname(entry.name) in types)) continue
      const path = join(entry.parentPath, entry.name)
      known.set(`/${relative(folder, path).split(sep).join('/')}`, path)
    }
  }
  const read = new Map<string, SiteFile>()
  return (path) => {
    const file = known.get(path)
    if (file === undefined) return null
    const kept = read.get(path) ?? readFile(file, path)
    read.set(path, kept)
    return kept
  }
}

function readFile(file: string, path: string): SiteFile {
  const plain = readFileSync(file)
  const type = types[extname(file)]!
  const squeezable = plain.length > 1_400 && /^(?:text|application)\/|svg/.test(type)
  return {
    type,
    plain,
    packed: squeezable ? gzipSync(plain) : null,
    etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}"`,
    forGood: path.startsWith('/assets/'),
  }
}
