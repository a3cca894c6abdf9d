/** Characters that act on a terminal or a reader's eye instead of being read: controls, escapes, direction overrides. */
const acting =
  /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu

/**
 * A text as it may safely be shown: white space (line breaks too) becomes one space, and every character that acts
 * instead of being read becomes a visible symbol: `␛` for escape, `⟨U+202E⟩` for a direction override, `�` for half
 * a surrogate pair. Joiners that scripts need (U+200C, U+200D) stay. Soft hyphens go: they are not words.
 */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(acting, symbol)
}

function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
