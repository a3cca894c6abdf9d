import { attribution } from './attribution.ts'
import { dates } from './dates.ts'
import { doubts } from './doubts.ts'
import { events } from './events.ts'
import { example } from './example.ts'
import { figures } from './figures.ts'
import { hostileInputs } from './hostile.ts'
import { names } from './names.ts'
import { press } from './press.ts'
import { reading } from './reading.ts'
import { seeds } from './seeds.ts'
import { serving } from './serve.ts'
import { table } from './table.ts'
import { weighing } from './weigh.ts'

/** Every bench by name. Each prints its own table. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  reading,
  seeds,
  press,
  table,
  events,
  dates,
  figures,
  weigh: weighing,
  attribution,
  example,
  serve: serving,
  hostile: hostileInputs,
  names,
  doubts,
}

const [wanted] = process.argv.slice(2)
if (wanted !== undefined && !(wanted in benches)) {
  console.error(`there is no bench "${wanted}"; choose one of ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted !== undefined && name !== wanted) continue
  console.log(`\n## ${name}\n`)
  await bench()
}
