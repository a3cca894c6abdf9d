/**
 * A read is over in seconds. Left to itself, V8 spends a third of them on optimising code that is about to end, in every
 * thread anew. Fastest was (npm run bench -- reading): ten times its patience before it does so, a tenth of the code
 * drawn into what it optimises, and expressions compiled once instead of twice.
 */
export const patience = [
  '--interrupt-budget=1000000',
  '--max-inlined-bytecode-size-cumulative=100',
  '--no-regexp-tier-up',
].join(' ')
