/**
 * A read is over in seconds. Left to itself, V8 spends a third of them on optimising code that is about to end, in every
 * thread anew. Fastest was (npm run bench -- reading): ten times its patience before it does so, a tenth of the code
 * drawn into what it optimises, and expressions compiled once instead of twice.
 *
 * They are set while the program runs already, so none of them may contradict what was compiled before. With
 * `--no-regexp-tier-up`, V8 takes the interpreted form of an expression that it met earlier for machine code, and dies;
 * with no ticks to wait for, new expressions are compiled at once and old ones stay what they are.
 */
export const patience = [
  '--interrupt-budget=1000000',
  '--max-inlined-bytecode-size-cumulative=100',
  '--regexp-tier-up-ticks=0',
].join(' ')
