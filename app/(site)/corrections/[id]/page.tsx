import type { Metadata } from 'next';
import { cache } from 'react';
import { IslandScript } from '#components/layout/island-script.tsx';
import { Moment } from '#components/layout/moment.tsx';
import { getCorrectionPage } from '#features/newsroom/reading/data/correction.queries.ts';
import { Difference } from '#features/newsroom/reading/site/difference.tsx';
import { Share, type Sharing } from '#features/newsroom/reading/site/share.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { isId } from '#lib/ids.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { correctionWords as words } from '#words/newsroom/reading/corrections.ts';
import { siteWords } from '#messages/site.ts';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { loadSettings } from '#app/(site)/load.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => (isId(id) ? getCorrectionPage(id) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await load((await params).id);
  if (answer?.kind !== 'found') return absentHead;
  const { id, type, article } = answer.page;
  return pageHead({
    title: words.title(siteWords.correctionTypes[type], article.headline),
    description: words.description(article.headline),
    path: urls.correction(id),
    isIndexed: false,
  });
}

/** One correction, with what it changed in the story, word by word. */
export default async function CorrectionPage({ params }: Props) {
  const { id } = await params;
  const answer = await load(id);
  if (answer?.kind !== 'found') {
    return (
      <Absent
        path={urls.correction(id)}
        alsoTags={answer ? [tags.article(answer.articleId), tags.corrections()] : [tags.corrections()]}
      />
    );
  }
  const { type, text, publishedAt, article, section, difference } = answer.page;
  describePage({ tags: [tags.article(article.id), tags.section(section.id), tags.corrections()] });
  const [{ image, logo }, { social }] = await Promise.all([loadNewspaper(), loadSettings()]);
  const sharing: Sharing = {
    url: absoluteUrl(getConfig().siteUrl, urls.correction(id)),
    title: words.title(siteWords.correctionTypes[type], article.headline),
    picture: (image ?? logo).url,
    xAccount: social.x,
  };
  const of = { kind: 'correction', id: answer.page.id, headline: article.headline } as const;
  return (
    <main id="contenu" className={`cadre texte teinte-${section.tint}`}>
      <Trail of={of} />
      <p className="surtitre">
        {siteWords.correctionTypes[type]}, <Moment at={publishedAt} />
      </p>
      <h1>{frenchTypography(article.headline)}</h1>
      <p className="chapo">{frenchTypography(text)}</p>
      {difference ? <Difference difference={difference} /> : <p>{words.noChange}</p>}
      <Share sharing={sharing} />
      <nav aria-label={siteWords.elsewhere}>
        <ul className="sous-rubriques">
          <li>
            <a href={article.path}>{words.read}</a>
          </li>
          <li>
            <a href={urls.corrections()}>{words.all}</a>
          </li>
        </ul>
      </nav>
      <PlaceData of={of} />
      <IslandScript address={islandAddress('share')} />
    </main>
  );
}
