import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { everyBlock } from '#tests/factories/every-block.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import type { Block } from '#features/newsroom/body/body.ts';
import type { FilmView } from '#features/newsroom/media/film-view.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { Body } from './body.tsx';

const pictures = {
  '01990000-0000-7000-8000-000000000001': pictureView(),
  '01990000-0000-7000-8000-000000000002': pictureView({ credit: 'C. Petit', caption: null }),
};
const related = {
  '01990000-0000-7000-8000-0000000000aa': { headline: 'Une autre histoire', path: '/economie/autre' },
};
const draw = (blocks: Block[]) =>
  renderToStaticMarkup(<Body body={{ version: 1, blocks }} pictures={pictures} related={related} />);
const drawAll = () => draw(everyBlock().blocks);

describe('Body', () => {
  it('draws rich text with French punctuation, links and languages', () => {
    const html = drawAll();
    expect(html).toContain('<strong>port</strong>');
    expect(html).toContain('<a href="https://exemple.fr/digues"><em>deux digues</em></a>');
    expect(html).toContain(
      '<br/>sur la <span lang="en">waterfront</span>\u00a0: H<sub>2</sub>O, 2<sup>e</sup>',
    );
    expect(html).toContain('étage\u202f!');
  });

  it('holds a pronoun to its verb at the end of a line, in French alone, and changes no letter', () => {
    const text = 'Où a-t-il mis le check-in ?';
    const html = draw([{ id: 'a', type: 'paragraph', content: [{ text }] }]);
    expect(html).toContain('Où a<span class="lie">-t-il</span> mis le check-in\u202f?');
    const english = draw([
      { id: 'a', type: 'paragraph', content: [{ text: 'a log-on', marks: { lang: 'en' } }] },
    ]);
    expect(english).toContain('a log-on');
  });

  it('gives subheadings an address, each its own', () => {
    const heading = (id: string): Block => ({
      id,
      type: 'subheading',
      level: 2,
      content: [{ text: 'L’été à Œuf' }],
    });
    const html = draw([heading('a'), heading('b')]);
    expect(html).toContain('<h2 id="i-l-ete-a-oeuf">');
    expect(html).toContain('<h2 id="i-l-ete-a-oeuf-2">');
  });

  it('draws pictures with size, sources and always the credit; the words of the use come first', () => {
    const html = drawAll();
    expect(html).toContain('alt="La digue au matin" width="1600" height="900" loading="lazy"');
    expect(html).toContain('srcSet="/medias/aa.avif 640w, /medias/bb.avif 1600w"');
    expect(html).toContain(
      'La digue, lundi.</span> <span class="corps-credit">Crédit\u00a0: A. Martin</span>',
    );
    expect(html).toContain('Le quai.</span> <span class="corps-credit">Crédit\u00a0: C. Petit</span>');
  });

  it('says under a picture, a film and a sound that a machine made it, credited or not', () => {
    const id = '01990000-0000-7000-8000-000000000001';
    const of = (view: Partial<PictureView>, type: 'picture' | 'video') =>
      renderToStaticMarkup(
        <Body
          body={{ version: 1, blocks: [type === 'picture' ? picture : { id: 'v', type, assetId: id }] }}
          pictures={{ [id]: pictureView(view) }}
          related={{}}
        />,
      );
    const picture: Block = { id: 'p', type: 'picture', assetId: id, width: 'measure', caption: '' };
    expect(of({ aiOrigin: 'generated', credit: '' }, 'picture')).toContain(
      '<figcaption><span class="corps-origine">Image générée par IA</span></figcaption>',
    );
    expect(of({ aiOrigin: 'composite' }, 'picture')).toContain(
      '<span class="corps-origine">Image composée en partie par IA</span> <span class="corps-credit">',
    );
    const facts = { url: '/medias/a.mp4', mimeType: 'video/mp4', durationMs: null, transcript: null };
    const film: FilmView = { kind: 'video', ...facts, tracks: [] };
    expect(of({ aiOrigin: 'generated', credit: '', caption: null, film }, 'video')).toContain(
      '<figcaption>Vidéo générée par IA</figcaption>',
    );
  });

  it('draws tables that can be reached and read', () => {
    const html = drawAll();
    expect(html).toContain('<section class="corps-tableau" tabindex="0" aria-labelledby="tableau-t1"');
    expect(html).toContain('<th scope="col">Année</th>');
    expect(html).toContain('<td>12\u202f000</td>');
  });

  it('keeps an embed as a link that names its provider, and asks nothing of it', () => {
    const html = drawAll();
    expect(html).toContain('href="https://www.youtube.com/watch?v=abcdefghijk"');
    expect(html).toContain('Voir ce contenu sur YouTube');
    expect(html).not.toMatch(/<(iframe|script|link|video)/);
  });

  it('leaves out pictures and articles that are not public', () => {
    const html = renderToStaticMarkup(<Body body={everyBlock()} pictures={{}} related={{}} />);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('Lire aussi');
    expect(html).not.toContain('<figure class="corps-image');
  });

  it('draws two moments as two pictures with their words, and the one that is left alone', () => {
    const [one, two] = [
      '01990000-0000-7000-8000-000000000001',
      '01990000-0000-7000-8000-000000000002',
    ] as const;
    const body = {
      version: 1 as const,
      blocks: everyBlock().blocks.filter(({ type }) => type === 'comparison'),
    };
    const pictures = { [one]: pictureView(), [two]: pictureView() };
    const html = renderToStaticMarkup(<Body body={body} pictures={pictures} related={{}} />);
    expect(html.match(/<img class="vue-16-9"/g)).toHaveLength(2);
    expect(html).toMatch(/Avant<.*Le quai en 1950\..*Après<.*alt=""/s);
    expect(html.match(/Crédit/g)).toHaveLength(2);
    expect(html).toContain('data-comparer=');
    const alone = renderToStaticMarkup(<Body body={body} pictures={{ [two]: pictureView() }} related={{}} />);
    expect(alone).toContain('corps-comparaison-seule');
    expect(alone).not.toContain('data-comparer');
  });

  it('leads every picture to its largest file', () => {
    const html = drawAll();
    expect(html).toMatch(/<a class="agrandir" href="\/medias\/[^"]+" aria-label="Agrandir l’image/);
  });

  it('draws a chart as one described picture, with its data for everyone', () => {
    const html = drawAll();
    expect(html).toContain('<figure class="corps-graphique" aria-labelledby="graphique-k1">');
    expect(html).toContain('role="img" aria-label="Deux colonnes\u00a0: la seconde');
    expect(html).toContain('<summary>Voir les données</summary>');
    expect(html).toMatch(/<th scope="row">2025<\/th><td>12\u202f000<\/td><td>1\u202f250,5<\/td>/);
    expect(html).toContain('Source\u00a0: Port autonome');
    expect(html.match(/class="graphique-plage"/g)).toHaveLength(2);
  });

  it('puts inserts before their block', () => {
    const html = renderToStaticMarkup(
      <Body body={everyBlock()} pictures={{}} related={{}} inserts={{ h1: <div>publicité</div> }} />,
    );
    expect(html).toContain('<div>publicité</div><h2');
  });

  it('never writes a style or a handler', () => {
    expect(drawAll()).not.toMatch(/ (style|on\w+)=/);
  });

  it('drops the link of an address that should not have come this far, not its words', () => {
    const html = draw([
      { id: 'a', type: 'paragraph', content: [{ text: 'ici', marks: { link: 'javascript:alert(1)' } }] },
      { id: 'b', type: 'embed', url: 'javascript:alert(1)', provider: 'link', title: 'là' },
    ]);
    expect(html).toContain('<p>ici</p>');
    expect(html).toContain('là');
    expect(html).not.toContain('javascript');
  });
});
