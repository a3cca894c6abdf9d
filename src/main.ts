#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { muchToRead } from './cli/muchToRead.ts'
import { patience } from './engine/patience.ts'
import { endThreads, startThreads } from './engine/threads.ts'

/**
 * What is started: the threads first, where the command line is sure to need them, so that they load on one core while
 * the rest of the program loads on another.
 */
setFlagsFromString(patience)
const words = process.argv.slice(2)
if (muchToRead(words)) startThreads()
try {
  const { parley } = await import('./join.ts')
  process.exitCode = await parley(words)
} finally {
  await endThreads()
}
