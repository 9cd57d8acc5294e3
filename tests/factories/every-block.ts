import type { BodyDocument } from '#features/body/body.ts';

/** A body with every kind of block and every mark: what tests of drawing and converting go through. */
export const everyBlock = (): BodyDocument => ({
  version: 1,
  blocks: [
    {
      id: 'p1',
      type: 'paragraph',
      content: [
        { text: 'Un ' },
        { text: 'port', marks: { strong: true } },
        { text: ' et ' },
        { text: 'deux digues', marks: { em: true, link: 'https://exemple.fr/digues' } },
        { text: '\nsur la ' },
        { text: 'waterfront', marks: { lang: 'en' } },
        { text: ' : H' },
        { text: '2', marks: { sub: true } },
        { text: 'O, 2' },
        { text: 'e', marks: { sup: true } },
        { text: ' étage !' },
      ],
    },
    { id: 'h1', type: 'subheading', level: 2, content: [{ text: 'Une digue' }] },
    { id: 'h2', type: 'subheading', level: 3, content: [{ text: 'Son coût' }] },
    {
      id: 'l1',
      type: 'list',
      ordered: false,
      items: [[{ text: 'un' }], [{ text: 'deux', marks: { em: true } }]],
    },
    { id: 'l2', type: 'list', ordered: true, items: [[{ text: 'premier' }]] },
    {
      id: 'q1',
      type: 'quotation',
      paragraphs: [[{ text: 'We build.' }], [{ text: 'We stay.' }]],
      attribution: 'La maire',
      lang: 'en',
    },
    { id: 'x1', type: 'pullQuote', content: [{ text: 'La mer décide.' }], attribution: 'Un pêcheur' },
    {
      id: 'i1',
      type: 'picture',
      assetId: '01990000-0000-7000-8000-000000000001',
      alt: 'La digue au matin',
      caption: 'La digue, lundi.',
      credit: 'A. Martin',
      width: 'wide',
    },
    {
      id: 'g1',
      type: 'gallery',
      pictures: [
        { assetId: '01990000-0000-7000-8000-000000000001' },
        { assetId: '01990000-0000-7000-8000-000000000002', caption: 'Le quai.' },
      ],
    },
    {
      id: 'c1',
      type: 'comparison',
      before: {
        assetId: '01990000-0000-7000-8000-000000000001',
        caption: 'Le quai en 1950.',
        ratio: '16:9',
        crops: { '16:9': { x: 0, y: 0, width: 5_000, height: 4_219 } },
      },
      after: { assetId: '01990000-0000-7000-8000-000000000002', isDecorative: true },
    },
    {
      id: 'e1',
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      provider: 'youtube',
      title: 'Le chantier en vidéo',
    },
    {
      id: 'f1',
      type: 'factBox',
      title: 'Repères',
      parts: [
        { type: 'paragraph', content: [{ text: 'Le port en bref.' }] },
        { type: 'list', ordered: false, items: [[{ text: 'ouvert en 1904' }]] },
      ],
    },
    {
      id: 't1',
      type: 'table',
      caption: 'Trafic',
      header: [[{ text: 'Année' }], [{ text: 'Tonnes' }]],
      rows: [[[{ text: '2025' }], [{ text: '12 000' }]]],
    },
    { id: 'r1', type: 'relatedLink', articleId: '01990000-0000-7000-8000-0000000000aa' },
    { id: 'd1', type: 'divider' },
  ],
});
