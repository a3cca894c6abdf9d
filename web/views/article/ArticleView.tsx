import { useArticle } from '../../client/answers.ts'
import { Page } from '../../kit/Page.tsx'
export function ArticleView({ id }: { id: string }) {
  const { data } = useArticle(id)
  return <Page title={data?.reading?.article.title ?? '…'}>{data?.text.slice(0, 10)}</Page>
}
