import { html, type Markup } from './markup.ts'

/** A page's title and its style; `hash` is the style's, so that the page's policy allows this style and nothing else. */
export interface PageHead {
  readonly title: string
  readonly style: string
  readonly hash: string
}

/** The head of a page that stands by itself: no script, nothing fetched, one style inside. */
export function pageHead({ title, style, hash }: PageHead): Markup {
  const policy = { markup: `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'` }
  const inside = { markup: `<style>${style}</style>` }
  return html`<!doctype html>
<html lang="en">
<head>
<meta name="color-scheme" content="light dark">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta content="width=device-width" name="viewport">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${inside}
</head>
`
}
