import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { CardKicker } from '#features/newsroom/reading/site/card-kicker.tsx';
import { MostRead } from '#features/newsroom/front/site/most-read.tsx';
import { urls } from '#lib/urls.ts';
import { kitWords as words } from '#messages/kit.ts';

/** A story as lists know it; it leads back to the kit. */
const sample = (changes: Partial<ArticleCard>): ArticleCard => ({
  id: 'kit',
  path: urls.deskKit(),
  kicker: null,
  headline: words.sample,
  shortHeadline: words.sample,
  standfirst: words.sampleText,
  section: { id: 'kit', slug: 'monde', name: words.crumb, path: urls.deskKit(), tint: 'outremer' },
  authors: [],
  firstPublishedAt: new Date(0),
  genre: 'article',
  urgency: 5,
  wordCount: 500,
  commentCount: 0,
  sponsor: null,
  picture: null,
  pictureAssetId: null,
  face: null,
  faceAssetId: null,
  ...changes,
});

/** What may stand above a headline: the section, a kicker, « Direct », « Urgent » on the lead, who pays. */
export function KitKickers() {
  return (
    <>
      <h3>{words.parts.kickers}</h3>
      <CardKicker card={sample({})} />
      <CardKicker card={sample({ kicker: words.kicker })} />
      <CardKicker card={sample({ kicker: words.kicker, genre: 'live' })} />
      <CardKicker card={sample({ kicker: words.kicker, urgency: 1 })} isLead />
      <CardKicker card={sample({ sponsor: words.sponsor })} />
    </>
  );
}

/** Two lengths of time to choose from. */
export function KitMostRead({ theme }: { theme: string }) {
  const cards = words.headlines.map((shortHeadline) => sample({ id: shortHeadline, shortHeadline }));
  return (
    <>
      <h3>{words.parts.mostRead}</h3>
      <MostRead lists={{ '24h': cards, '7d': cards.toReversed() }} group={`plus-lus-${theme}`} />
    </>
  );
}
