/** The workbench and its API over HTTP. */
export { appOf } from './app.ts'
export { listen } from './listen.ts'
export { type HttpOptions, loopbackOnly } from './options.ts'
