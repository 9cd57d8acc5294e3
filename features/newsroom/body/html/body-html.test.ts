import { describe, expect, it } from 'vitest';
import { everyBlock } from '#tests/factories/every-block.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import { bodyToHtml } from './body-html.ts';

const siteUrl = 'https://journal.example';
const html = bodyToHtml({
  body: everyBlock(),
  siteUrl,
  pictures: { '01990000-0000-7000-8000-000000000001': pictureView() },
  related: { '01990000-0000-7000-8000-0000000000aa': { headline: 'Une <autre>', path: '/economie/autre' } },
});

describe('bodyToHtml', () => {
  it('writes plain elements with absolute addresses', () => {
    expect(html).toContain('<a href="https://exemple.fr/digues"><em>deux digues</em></a>');
    expect(html).toContain('src="https://journal.example/medias/cc.jpg" alt="La digue au matin"');
    expect(html).toContain('<a href="https://journal.example/economie/autre">Une &lt;autre&gt;</a>');
    expect(html).toContain('<blockquote lang="en"><p>We build.</p><p>We stay.</p></blockquote>');
    expect(html).toContain('<ol><li>premier</li></ol>');
    expect(html).toContain(
      '<figure><p><strong>Le trafic double</strong></p><p>Marchandises débarquées à quai</p><p>En tonnes</p>',
    );
    expect(html).toContain('<tr><th scope="row">2024</th><td>6\u202f000</td><td></td></tr>');
    expect(html).toContain('<figcaption>Source\u00a0: Port autonome</figcaption></figure>');
    expect(html).not.toMatch(/ (class|style|on\w+)=|undefined/);
  });

  it('escapes texts and makes inner links absolute', () => {
    const body = {
      version: 1 as const,
      blocks: [
        {
          id: 'a',
          type: 'paragraph' as const,
          content: [
            { text: '<b>&"\'', marks: { link: '/a?b=1&c="' } },
            { text: 'x', marks: { link: 'javascript:1' } },
          ],
        },
      ],
    };
    expect(bodyToHtml({ body, siteUrl, pictures: {}, related: {} })).toBe(
      '<p><a href="https://journal.example/a?b=1&amp;c=%22">&lt;b&gt;&amp;&quot;&#39;</a>x</p>',
    );
  });
});
