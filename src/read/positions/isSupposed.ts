const supposed =
  /\b(?:should|must|may|might|could)\b(?:(?!\b(?:not|never|no|if|avoid|prevent|stop)\b|n['’]t\b|[.;:,]).){0,60}?\b(?:(?:by|in) (?:mistake|accident|error)|accidentally|mistakenly|inadvertently|unintentionally|erroneously)\b/iu

/** "The rocket should be fired by mistake": what happened unmeant is supposed, not wanted; "must not be fired by mistake" is. */
export const isSupposed = (words: string): boolean => supposed.test(words)
