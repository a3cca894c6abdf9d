import type { Lexicon } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'
import { KINDS, SHOWN } from './bodies.ts'
import { nameReader } from './person.ts'
import { nameScale } from './weighed.ts'

const compared: ReadonlySet<string> = new Set(KINDS)

/** Takes every name of an article apart, so that it is at hand when the names of the case are compared. */
export function takeNamesApart({ reading }: Paper, lexicon: Lexicon): void {
  const [read, scale] = [nameReader(lexicon), nameScale(lexicon)]
  for (const { entity, kind } of reading.names) {
    if (!entity) continue
    if (kind === 'person') read(entity.name)
    else if (compared.has(kind)) scale(kind, SHOWN).apart(entity.name)
  }
}
