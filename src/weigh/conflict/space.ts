import { type Conflict, Fault } from '../../model/index.ts'
import type { Graph } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { optionGraph } from '../graph/optionGraph.ts'
import { feasibleCodes, tooLarge } from './feasible.ts'
import { mostOptions, type Options, optionsOf } from './options.ts'
import { codeName, type Mask, maskOf, matches } from './patterns.ts'
import { invalid, type Where } from './where.ts'

/** The states of a conflict and who can move between them. */
export interface Space {
  readonly graph: Graph
  readonly nameOf: (state: number) => string
  /** The state of that name; -1 when there is none. */
  readonly find: (name: string) => number
  readonly options: Options | null
  /** The codes that make up a state: one, unless states were made one by `same`. Empty for listed states. */
  readonly codesOf: (state: number) => ArrayLike<number>
  /** The code of each state where every state has one; `null` where some have several or none. */
  readonly codes: Int32Array | null
}

/** Lists the states of either form of conflict. */
export function spaceOf(conflict: Conflict, where: Where): Space {
  return conflict.moves ? listed(conflict, conflict.moves, where) : fromOptions(conflict, where)
}

function fromOptions(conflict: Conflict, where: Where): Space {
  const options = optionsOf(conflict, where)
  const { names } = options
  if (names.length > mostOptions) throw tooLarge(names.length, where(['parties']))
  const infeasible = (conflict.infeasible ?? []).map((text, i) =>
    maskOf(text, names, { where, path: ['infeasible', i] }),
  )
  const codes = feasibleCodes(names.length, infeasible, where(conflict.infeasible ? ['infeasible'] : ['parties']))
  const graph = optionGraph({ ...options, options: names.length, codes })
  const place = new Map<number, number>()
  const indexOf = (code: number): number => {
    if (place.size === 0) for (let s = 0; s < codes.length; s++) place.set(codes[s]!, s)
    return place.get(code) ?? -1
  }
  const space: Space = {
    graph,
    options,
    nameOf: (state) => codeName(codes[state]!, names.length),
    find: (name) => {
      const signs = name.replace(/\s/g, '').toUpperCase()
      if (!/^[YN]+$/.test(signs) || signs.length !== names.length) return -1
      return indexOf([...signs].reduce((code, sign, b) => (sign === 'Y' ? code | (1 << b) : code), 0))
    },
    codesOf: (state) => codes.subarray(state, state + 1),
    codes,
  }
  const same = (conflict.same ?? []).map((text, i) => ({
    text,
    mask: maskOf(text, names, { where, path: ['same', i] }),
  }))
  return same.length === 0 ? space : merged(space, codes, same)
}

/** Makes one state of all that match a pattern: whoever can move to one of them can move to it. */
function merged(space: Space, codes: Int32Array, same: readonly { text: string; mask: Mask }[]): Space {
  const [members, classOf, nameOfClass]: [number[][], number[], string[]] = [[], [], []]
  const classes = new Map<number, number>()
  for (let s = 0; s < codes.length; s++) {
    const pattern = same.findIndex(({ mask }) => matches(codes[s]!, mask))
    let found = pattern < 0 ? undefined : classes.get(pattern)
    if (found === undefined) {
      found = members.length
      members.push([])
      nameOfClass.push(pattern < 0 ? space.nameOf(s) : same[pattern]!.text.replace(/\s/g, '').toUpperCase())
      if (pattern >= 0) classes.set(pattern, found)
    }
    members[found]!.push(s)
    classOf.push(found)
  }
  const { graph } = space
  const into = new Int32Array(graph.widest)
  const targets = (party: number, state: number) =>
    [...into.subarray(0, graph.from(party, state, into))].map((t) => classOf[t]!)
  const moves = Array.from({ length: graph.parties }, (_, party) =>
    members.map((states) => states.flatMap((state) => targets(party, state))),
  )
  return {
    ...space,
    graph: listedGraph(members.length, moves),
    nameOf: (state) => nameOfClass[state]!,
    find: (name) => {
      const at = nameOfClass.indexOf(name.replace(/\s/g, '').toUpperCase())
      return at >= 0 ? at : (classOf[space.find(name)] ?? -1)
    },
    codesOf: (state) => members[state]!.map((s) => codes[s]!),
    codes: null,
  }
}

function listed(conflict: Conflict, moves: number[][][], where: Where): Space {
  const { parties } = conflict
  const names = typeof conflict.states === 'object' ? conflict.states : null
  const states =
    names?.length ?? (conflict.states as number | undefined) ?? parties[0]?.payoff?.length ?? moves[0]?.length ?? 0
  if (states === 0)
    throw new Fault('conflict-invalid', {
      place: where(['states']),
      problem: 'there is no state',
      way: 'give "states" as a number or as a list of names',
    })
  checkMoves(moves, { states, parties: parties.map(({ name }) => name) }, where)
  if (names && new Set(names).size < names.length) {
    const twice = names.findIndex((name, s) => names.indexOf(name) < s)
    throw invalid(where, ['states', twice], {
      problem: `two states are called "${names[twice]}"`,
      way: 'give each state a name of its own',
    })
  }
  return {
    graph: listedGraph(states, moves),
    nameOf: (state) => names?.[state] ?? String(state),
    find: (name) => names?.indexOf(name) ?? -1,
    options: null,
    codesOf: () => [],
    codes: null,
  }
}

function checkMoves(moves: number[][][], shape: { states: number; parties: string[] }, where: Where): void {
  const { states, parties } = shape
  if (moves.length !== parties.length)
    throw invalid(where, ['moves'], {
      problem: `there are moves for ${moves.length} parties, and ${parties.length} parties`,
      way: 'give one list of moves for each party, in their order',
    })
  for (const [p, rows] of moves.entries()) {
    if (rows.length !== states)
      throw invalid(where, ['moves', p], {
        problem: `${parties[p]} has moves from ${rows.length} states, and there are ${states}`,
        way: 'give one list of targets for each state; an empty one where there is no move',
      })
    for (const [s, row] of rows.entries()) {
      const wrong = row.find((to) => to >= states)
      if (wrong !== undefined)
        throw invalid(where, ['moves', p, s], {
          problem: `${parties[p]} would move from state ${s} to state ${wrong}, which is not there`,
          way: `states are counted from 0 to ${states - 1}`,
        })
    }
  }
}
