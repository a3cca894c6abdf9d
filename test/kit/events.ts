import { readText } from './reading.ts'

/** Read on Wednesday 5 March 2031: "CONSULT held: the two sides > mediators @ Oslo # 2031-03-03", one line for each event. */
export const eventsTold = (text: string): string[] =>
  readText(text, '2031-03-05').events.map(({ type, status, actors, recipients, place, when }) => {
    const list = (refs: readonly { name: string }[]) => refs.map(({ name }) => name).join(', ')
    return [
      `${type} ${status}: ${list(actors)}`.trim(),
      ...(recipients.length > 0 ? [`> ${list(recipients)}`] : []),
      ...(place ? [`@ ${place.name}`] : []),
      ...(when ? [`# ${when.value}`] : []),
    ].join(' ')
  })
