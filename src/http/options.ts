/** How the workbench is served. */
export interface HttpOptions {
  /** What everybody has to bring; `null` where only this machine can come. */
  readonly token: string | null
  /** Names and addresses that the server goes by, besides those of the loopback. Brackets of IPv6 left out. */
  readonly hosts: readonly string[]
  /** True when it listens on every address of the machine: then any address, though no foreign name, is its own. */
  readonly anyAddress: boolean
  /** The folder of the built workbench; `null` where there is none. */
  readonly site: string | null
  /** Bytes that one request may bring. */
  readonly bodyLimit: number
  /** Aborted when the server closes: open streams end then. */
  readonly stop: AbortSignal
  /** What went wrong and must not be told to strangers. */
  readonly complain: (text: string) => void
}

/** For this machine alone, without a built workbench. */
export const loopbackOnly: HttpOptions = {
  token: null,
  hosts: [],
  anyAddress: false,
  site: null,
  bodyLimit: 32 * 2 ** 20,
  stop: new AbortController().signal,
  complain: () => {},
}
