import type { DiscourseGraph } from './graph.ts'
import { double, xml } from './xml.ts'

/** A discourse network as GEXF 1.3 (gexf.net), for Gephi. The date in its head is the case's, never today's. */
export function gexf({ name, asOf, nodes, edges }: DiscourseGraph): string {
  const date = asOf === null ? '' : ` lastmodifieddate="${xml(asOf)}"`
  const values = (pairs: readonly (readonly [string, string])[]): string[] => [
    '        <attvalues>',
    ...pairs.map(([of, value]) => `          <attvalue for="${of}" value="${value}"/>`),
    '        </attvalues>',
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta${date}>`,
    '    <creator>Parley</creator>',
    `    <description>${xml(name)}</description>`,
    '  </meta>',
    '  <graph mode="static" defaultedgetype="undirected">',
    '    <attributes class="node">',
    '      <attribute id="kind" title="kind" type="string"/>',
    '    </attributes>',
    '    <attributes class="edge">',
    '      <attribute id="tie" title="kind" type="string"/>',
    '      <attribute id="normalised" title="normalised" type="double"/>',
    '    </attributes>',
    '    <nodes>',
    ...nodes.flatMap(({ id, label, kind }) => [
      `      <node id="${xml(id)}" label="${xml(label)}">`,
      ...values([['kind', kind]]),
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...edges.flatMap(({ source, target, kind, weight, normalised }, n) => [
      `      <edge id="e${n + 1}" source="${xml(source)}" target="${xml(target)}" kind="${kind}"${kind === 'criticism' ? ' type="directed"' : ''} weight="${double(weight)}">`,
      ...values([['tie', kind], ...(normalised === null ? [] : [['normalised', double(normalised)] as const])]),
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}
