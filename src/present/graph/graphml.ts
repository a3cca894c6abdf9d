import type { DiscourseGraph } from './graph.ts'
import { double, xml } from './xml.ts'

/** A discourse network as GraphML 1.0 (graphml.graphdrawing.org), for yEd, igraph, NetworkX, visone. */
export function graphml({ name, nodes, edges, asOf }: DiscourseGraph): string {
  const keys: readonly (readonly [id: string, of: string, attribute: string, type: string])[] = [
    ['name', 'graph', 'name', 'string'],
    ['asOf', 'graph', 'asOf', 'string'],
    ['label', 'node', 'label', 'string'],
    ['kind', 'node', 'kind', 'string'],
    ['tie', 'edge', 'kind', 'string'],
    ['weight', 'edge', 'weight', 'double'],
    ['normalised', 'edge', 'normalised', 'double'],
  ]
  const data = (key: string, value: string): string => `      <data key="${key}">${value}</data>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map(
      ([id, of, attribute, type]) => `  <key id="${id}" for="${of}" attr.name="${attribute}" attr.type="${type}"/>`,
    ),
    '  <graph id="discourse" edgedefault="undirected">',
    `    <data key="name">${xml(name)}</data>`,
    ...(asOf === null ? [] : [`    <data key="asOf">${xml(asOf)}</data>`]),
    ...nodes.flatMap(({ id, label, kind }) => [
      `    <node id="${xml(id)}">`,
      data('label', xml(label)),
      data('kind', kind),
      '    </node>',
    ]),
    ...edges.flatMap(({ source, target, kind, weight, normalised }, n) => [
      `    <edge id="e${n + 1}" source="${xml(source)}" target="${xml(target)}"${kind === 'criticism' ? ' directed="true"' : ''}>`,
      data('tie', kind),
      data('weight', double(weight)),
      ...(normalised === null ? [] : [data('normalised', double(normalised))]),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
