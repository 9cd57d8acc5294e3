import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { pictureView } from '#tests/factories/picture-views.ts';

const id = (end: number): string => `01900000-0000-7000-8000-${String(end).padStart(12, '0')}`;
const monde = { id: id(2), slug: 'monde', name: 'Monde', path: '/monde', tint: 'outremer' };

/** A whole story as its page reads it: two signatures, a picture, every block, a correction. */
export const publishedArticle = (changes: Partial<PublishedArticle> = {}): PublishedArticle => ({
  id: id(1),
  path: '/monde/le-pont',
  section: { ...monde, parent: null },
  genre: 'report',
  language: 'fr',
  kicker: 'Rivières',
  headline: 'Le pont de Roquebelle rouvre après neuf ans',
  standfirst: 'Fermé depuis la crue, l’ouvrage a été rendu aux piétons lundi matin.',
  seoTitle: null,
  seoDescription: null,
  socialTitle: null,
  socialDescription: null,
  dateline: 'Roquebelle',
  backstory: 'Notre reporter a passé trois jours sur le chantier.',
  sponsor: null,
  hasAiDisclosure: false,
  commentsMode: 'open',
  commentCount: 0,
  authors: [
    {
      ...signature(3, 'Ana Morel', 'ana-morel'),
      handles: { x: '@anamorel', fediverse: '@ana@mastodon.social' },
    },
    signature(4, 'Bruno Lac', 'bruno-lac'),
  ],
  bylineNote: null,
  subjects: [{ id: id(5), name: 'Ponts', path: '/sujets/ponts' }],
  corrections: [
    {
      id: id(6),
      type: 'correction',
      placement: 'after_body',
      text: 'Le pont a neuf ans, et non dix.',
      publishedAt: new Date('2026-11-25T09:00:00Z'),
      hasDifference: true,
    },
  ],
  firstPublishedAt: new Date('2026-11-24T17:05:00Z'),
  updatedAt: new Date('2026-11-25T09:00:00Z'),
  wordCount: 640,
  lead: pictureView({
    rights: {
      creator: 'B. Durand',
      copyright: '© B. Durand, 2026',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      digitalSourceType: 'digitalCapture',
    },
  }),
  leadAssetId: id(7),
  drawnCard: null,
  body: everyBlock(),
  pictures: {},
  related: {},
  ...changes,
});

const signature = (end: number, name: string, slug: string) => ({
  id: id(end),
  name,
  path: `/auteurs/${slug}`,
  role: null,
  note: null,
  jobTitle: 'Reporter',
  biography: null,
  portrait: null,
  portraitId: null,
});

/** Headlines that break pages: signs of HTML and JSON, emoji, another direction, no end. */
export const awkwardHeadlines = [
  'Il dit : "non" & \'peut-être\' <b>fort</b>',
  '</script><script>alert(1)</script>',
  'Marée 🌊👩‍👩‍👧‍👦 haute',
  'الجسر يُفتح من جديد بعد تسع سنوات',
  'ligne\u2028coupée\u2029',
  'Très long '.repeat(30).trim(),
];
