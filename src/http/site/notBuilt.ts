import { page } from './page.ts'

/** What stands at the workbench's place while there is none. */
export function notBuiltPage(version: string): string {
  return page(
    'The workbench is not built',
    [
      '<h1>The workbench is not built</h1>',
      '<p>The case is open and the <a href="/api/docs">API</a> answers, but the pages of the workbench are not there.</p>',
      '<p>From a clone, build them and start again:</p>',
      '<pre>npm run build</pre>',
      `<p class="small">Parley ${version}</p>`,
    ].join('\n'),
  )
}
