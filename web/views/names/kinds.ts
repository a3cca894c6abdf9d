import type { NameKind as Kind } from '../../../src/model/index.ts'

/** The kinds of names, in the order of the filter. */
export const NameKind: readonly Kind[] = ['person', 'state', 'organisation', 'group', 'place', 'outlet', 'law', 'other']
