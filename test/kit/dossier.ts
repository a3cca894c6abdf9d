/** An invented quarrel over a canal, as a dossier: for tests of whatever is made of dossiers. */

export { fixtureDossier } from './canal/fixtureDossier.ts'
export { poisoned } from './canal/poisoned.ts'
export { type FixtureArticle, fixtureTexts, words } from './canal/texts.ts'
