/** How a picture of states looks: what holds is drawn firm, what pays is drawn through. Needs --paper, --ink and --soft. */
export const graphStyle = `
.states{display:block;max-width:100%;height:auto}
.states text{fill:var(--ink);font:12px/1.3 system-ui,"Liberation Sans",Arial,sans-serif;text-anchor:middle;font-variant-numeric:tabular-nums}
.states .columns text,.states .taken{fill:var(--soft)}
.states .taken{text-anchor:start}
.states .step path{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:4 3}
.states .step.paying path{stroke:var(--ink);stroke-width:2;stroke-dasharray:none}
.states .step text{fill:var(--soft);font-size:11px;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.states .arrow{fill:var(--soft)}
.states .state .body{fill:var(--paper);stroke:var(--soft);stroke-width:1}
.states .threat .body{stroke:var(--ink);stroke-dasharray:3 3;stroke-width:1.5}
.states .seq .body{stroke:var(--ink);stroke-width:1.8}
.states .nash .body{fill:var(--ink);stroke:var(--ink)}
.states .nash .number{fill:var(--paper);font-weight:700}
.states .outer,.states .agreement{fill:none;stroke:var(--ink);stroke-width:1.2}
`
