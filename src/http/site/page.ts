/** Letters that mean something in HTML, as what they are. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** A plain page of ours: no script, and one style sheet beside it. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta content="width=device-width" name="viewport">
<meta charset="utf-8">
<title>${escaped(title)} · Parley</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`

/** Its style sheet: a column of text, light or dark as the reader has it. */
export const pageStyle = `:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --line: #d9d5cb; --dim: #5f5a50; --link: #0b4f8a }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #191816; --line: #3b3833; --dim: #a8a294; --link: #8ec1f0 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem }
h1, h2 { font-family: "Iowan Old Style", Charter, "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2 }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem }
h3 { margin: 2.25rem 0 .25rem; font: 600 1rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
h3 .verb { color: var(--dim); margin-right: .6em }
p { margin: .35rem 0 }
a { color: var(--link) }
pre, code { font: .875rem/1.5 ui-monospace, monospace }
pre { border: 1px solid var(--line); padding: .75rem 1rem; overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line) }
th { font-weight: 500; font-family: ui-monospace, monospace; font-size: .875rem; white-space: nowrap }
.small { color: var(--dim); font-size: .875rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`
