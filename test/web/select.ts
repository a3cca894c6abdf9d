import type { Page } from 'playwright-core'

/** Selects words in the text of an open article, as a hand with a mouse would; the first place where they stand. */
export async function select(page: Page, words: string): Promise<void> {
  await page.locator('.article-text p').first().waitFor()
  await page.evaluate((wanted) => {
    const text = document.querySelector('.article-text')
    const walker = document.createTreeWalker(text as Node, NodeFilter.SHOW_TEXT)
    const pieces: { readonly node: Text; readonly from: number }[] = []
    let all = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node: node as Text, from: all.length })
      all += node.nodeValue
    }
    const start = all.indexOf(wanted)
    if (start < 0) throw new Error(`the article does not hold “${wanted}”`)
    const at = (offset: number, isEnd: boolean) => {
      const piece = pieces.findLast(({ from }) => (isEnd ? from < offset : from <= offset)) as (typeof pieces)[number]
      return [piece.node, offset - piece.from] as const
    }
    const range = document.createRange()
    range.setStart(...at(start, false))
    range.setEnd(...at(start + wanted.length, true))
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }, words)
}
