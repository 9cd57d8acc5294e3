import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { pictureView } from '#tests/factories/picture-views.ts';

const draw = (more: Partial<Parameters<typeof PictureOf>[0]> = {}): string =>
  renderToStaticMarkup(<PictureOf view={pictureView()} place="article" {...more} />);

describe('a picture of a page', () => {
  it('has its size in the HTML, and its files with how wide it is drawn', () => {
    const html = draw();
    expect(html).toContain('width="1600" height="900"');
    expect(html).toContain('srcSet="/medias/aa.avif 640w, /medias/bb.avif 1600w"');
    expect(html).toMatch(/sizes="\(min-width: 62rem\) 60rem, \(min-width: 48rem\) 38rem, 100vw"/);
  });

  it('names no file wider than a small place can draw', () => {
    const view = pictureView({
      sources: [
        {
          mimeType: 'image/avif',
          srcset: [200, 400, 800, 1600].map((width) => ({ url: `/m/${width}`, width })),
        },
      ],
      crops: {},
    });
    expect(draw({ view, place: 'face' })).toContain('srcSet="/m/200 200w, /m/400 400w"');
    expect(draw({ view, place: 'lead' })).toContain('/m/1600 1600w');
  });

  it('is fetched first and never late when it opens the page, else when it comes into view', () => {
    expect(draw({ isFirst: true })).toMatch(/fetchPriority="high"/i);
    expect(draw({ isFirst: true })).not.toContain('loading=');
    expect(draw()).toContain('loading="lazy"');
    expect(draw()).not.toMatch(/fetchpriority/i);
  });

  it('has the colour of the picture by class, never by a style of its own', () => {
    const html = draw({ view: pictureView({ dominantColor: '#2a6f97' }) });
    expect(html).toContain('class="ton ton-r1 ton-v3 ton-b4"');
    expect(html).not.toContain('style=');
    expect(draw()).not.toContain('class=');
  });
});
