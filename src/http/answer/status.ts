import type { Fault, FaultCode } from '../../model/index.ts'

/** The statuses that we answer with. */
export type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 500 | 503 | 507

const statuses: Partial<Record<FaultCode, Status>> = {
  'token-wrong': 401,
  'origin-refused': 403,
  'route-missing': 404,
  'article-unknown': 404,
  'conflict-not-found': 404,
  'method-refused': 405,
  'case-locked': 409,
  'case-older': 409,
  'case-newer': 409,
  'case-moved': 409,
  'body-too-large': 413,
  'article-too-large': 413,
  'body-type': 415,
  'host-refused': 421,
  'too-many-listeners': 503,
  'case-read-only': 409,
  'case-disk-full': 507,
}

/** The HTTP status of a fault: its own, else 400 where the request is wrong, 500 for damage, 422 for the rest. */
export function statusOf({ code, exit }: Fault): Status {
  return statuses[code] ?? (exit === 2 ? 400 : exit === 4 ? 500 : 422)
}
