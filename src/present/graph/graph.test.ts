import { describe, expect, test } from 'vitest'
import { all, readXml } from '../../../test/kit/xml.ts'
import { gexf } from './gexf.ts'
import type { DiscourseGraph } from './graph.ts'
import { graphml } from './graphml.ts'

const nasty = 'A & B <script>"x"</script> \u0000\u001b[1m \u202e\ud800 ]]> \uffff 😀'
const graph: DiscourseGraph = {
  name: nasty,
  asOf: '2031-05-12',
  nodes: [
    { id: 'party:1', label: 'Norvania', kind: 'party' },
    { id: 'party:2', label: nasty, kind: 'party' },
    { id: 'issue:gates', label: 'The lock gates', kind: 'issue' },
  ],
  edges: [
    { source: 'party:1', target: 'issue:gates', kind: 'for', weight: 2, normalised: null },
    { source: 'party:2', target: 'issue:gates', kind: 'against', weight: 1, normalised: null },
    { source: 'party:1', target: 'party:2', kind: 'conflict', weight: 2, normalised: 4 / 3 },
    { source: 'party:2', target: 'party:1', kind: 'criticism', weight: 3, normalised: null },
  ],
}

describe('GraphML', () => {
  const root = readXml(graphml(graph))
  test('is well-formed, whatever the names are', () => {
    expect(root.name).toBe('graphml')
    expect(root.attributes.xmlns).toBe('http://graphml.graphdrawing.org/xmlns')
  })
  test('every datum has a key that is declared', () => {
    const keys = new Set(all(root, 'key').map(({ attributes }) => attributes.id))
    for (const { attributes } of all(root, 'data')) expect(keys).toContain(attributes.key)
  })
  test('every edge joins two nodes', () => {
    const ids = new Set(all(root, 'node').map(({ attributes }) => attributes.id))
    expect(ids.size).toBe(3)
    const edges = all(root, 'edge')
    expect(edges).toHaveLength(4)
    for (const { attributes } of edges)
      expect([...ids]).toEqual(expect.arrayContaining([attributes.source, attributes.target]))
  })
  test('says what ties and how strongly', () => {
    const data = all(root, 'edge').map((edge) =>
      Object.fromEntries(edge.children.map((one) => [one.attributes.key, one.text])),
    )
    expect(data).toEqual([
      { tie: 'for', weight: '2' },
      { tie: 'against', weight: '1' },
      { tie: 'conflict', weight: '2', normalised: '1.333333' },
      { tie: 'criticism', weight: '3' },
    ])
  })
  test('an empty network is a document too', () =>
    expect(all(readXml(graphml({ ...graph, nodes: [], edges: [], asOf: null })), 'node')).toEqual([]))
})

describe('GEXF', () => {
  const root = readXml(gexf(graph))
  test('is well-formed, with the day of the case and not of the clock', () => {
    expect(root.attributes).toEqual({ xmlns: 'http://gexf.net/1.3', version: '1.3' })
    expect(all(root, 'meta')[0]?.attributes).toEqual({ lastmodifieddate: '2031-05-12' })
  })
  test('every value has an attribute that is declared for it', () => {
    const declared = (kind: string) =>
      all(root, 'attributes')
        .filter((one) => one.attributes.class === kind)
        .flatMap((one) => one.children.map(({ attributes }) => attributes.id))
    for (const [tag, kind] of [
      ['node', 'node'],
      ['edge', 'edge'],
    ] as const)
      for (const element of all(root, tag))
        for (const { attributes } of all(element, 'attvalue')) expect(declared(kind)).toContain(attributes.for)
  })
  test('nodes and edges as in the network', () => {
    expect(all(root, 'node').map(({ attributes }) => attributes.id)).toEqual(['party:1', 'party:2', 'issue:gates'])
    expect(all(root, 'edge').map(({ attributes }) => [attributes.kind, attributes.weight])).toEqual([
      ['for', '2'],
      ['against', '1'],
      ['conflict', '2'],
      ['criticism', '3'],
    ])
  })
  test('who blames whom is the only tie with a direction', () => {
    const directed = (text: string, attribute: string) =>
      all(readXml(text), 'edge').map(({ attributes }) => attributes[attribute])
    expect(directed(gexf(graph), 'type')).toEqual([undefined, undefined, undefined, 'directed'])
    expect(directed(graphml(graph), 'directed')).toEqual([undefined, undefined, undefined, 'true'])
  })
})
