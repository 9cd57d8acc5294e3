import { createHash } from 'node:crypto';
import { getPublicArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { articleTags } from '#features/newsroom/reading/published-article.ts';
import { absentCard, articleCard, embedStyle } from '#features/reach/syndication/embed-card.ts';
import { isId } from '#lib/ids.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { embedPolicy } from '#server/page-cache/policy.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

const style = createHash('sha256').update(embedStyle).digest('base64');

/** An article as a card for other sites' pages: found by id, so that no move of the article breaks their frames. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { siteUrl } = getConfig();
  const { name } = await loadSettings();
  const answer = isId(id) ? await getPublicArticle(id) : null;
  const describe = (status: 200 | 404 | 410, own: readonly Tag[]): void =>
    describePage({
      status,
      tags: [tags.settings(), ...own],
      isIndexed: false,
      framePolicy: embedPolicy({ origin: new URL(siteUrl).origin, style }),
    });
  if (answer?.kind === 'found') {
    describe(200, articleTags(answer.article));
    return machineAnswer('html', articleCard({ article: answer.article, newspaper: name, siteUrl }));
  }
  describe(answer ? 410 : 404, isId(id) ? [tags.article(id)] : [tags.absent(urls.embed(id))]);
  return machineAnswer('html', absentCard({ gone: answer, newspaper: name, siteUrl }));
}
