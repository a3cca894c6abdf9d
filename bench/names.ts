import { kindsBench } from './names/kinds.ts'
import { pairsBench, spellingsBench } from './names/pairs.ts'

/** Names: of which kind, and which are one. Half A is what rules may be tuned on, half B is not looked at. */
export async function names(): Promise<void> {
  pairsBench()
  spellingsBench()
  kindsBench()
}
