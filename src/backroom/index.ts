/** What takes long, in a thread of its own. */
export { openBackroom } from './openBackroom.ts'
