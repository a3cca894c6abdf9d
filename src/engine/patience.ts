/**
 * A read is over in seconds. Left to itself, V8 spends a third of them on optimising code that is about to end, in every
 * thread anew; ten times its patience before it does so was fastest (npm run bench -- reading).
 */
export const patience = '--interrupt-budget=1000000'
