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

/**
 * The files of a folder by their address, all read at once: they fit one another, and an update that replaces them while
 * we run must not mix two versions. Nothing outside of the folder can be named.
 */
export function siteFiles(folder: string | null): (path: string) => SiteFile | null {
  const known = new Map<string, () => SiteFile>()
  if (folder !== null && existsSync(folder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !(extname(entry.name) in types)) continue
      const file = join(entry.parentPath, entry.name)
      const address = `/${relative(folder, file).split(sep).join('/')}`
      known.set(address, once(readFileSync(file), address))
    }
  }
  return (path) => known.get(path)?.() ?? null
}

/** Made ready to be sent when it is first asked for. */
function once(plain: Buffer, address: string): () => SiteFile {
  let made: SiteFile | null = null
  return () => {
    made ??= ready(plain, address)
    return made
  }
}

function ready(plain: Buffer, address: string): SiteFile {
  const type = types[extname(address)]!
  const squeezable = plain.length > 1_400 && /^(?:text|application)\/|svg/.test(type)
  return {
    type,
    plain,
    packed: squeezable ? gzipSync(plain) : null,
    etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}"`,
    forGood: address.startsWith('/assets/'),
  }
}
