import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#features/newsroom/body/body.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import { bodyToHtml } from './body-html.ts';
import { htmlToBody, mediaPathsInHtml, textToBody } from './html-to-body.ts';

const assetId = '01990000-0000-7000-8000-000000000001';
const assetIdOf = (path: string) => (path === '/medias/abc.jpg' ? assetId : null);
const withoutId = (block: Block) =>
  Object.fromEntries(Object.entries(block).filter(([name]) => name !== 'id'));
const read = (html: string) =>
  htmlToBody({ html, assetIdOf, siteUrl: 'https://journal.example' }).blocks.map(withoutId);
const p = (...content: unknown[]) => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});
const strong = (text: string) => ({ text, marks: { strong: true } });
const em = (text: string) => ({ text, marks: { em: true } });
const link = (text: string, address: string) => ({ text, marks: { link: address } });
const h = (level: 2 | 3, text: string) => ({ type: 'subheading', level, content: [{ text }] });
const ul = (...items: string[]) => ({ type: 'list', ordered: false, items: items.map((text) => [{ text }]) });
const ol = (...items: string[]) => ({ type: 'list', ordered: true, items: items.map((text) => [{ text }]) });

describe('htmlToBody', () => {
  it.each<[string, string, unknown[]]>([
    ['nothing', '', []],
    ['blank', ' <p> &nbsp; </p><div><br></div>\n', []],
    ['bare text', 'Bonjour', [p('Bonjour')]],
    ['paragraphs', '<p>un</p><p>deux', [p('un'), p('deux')]],
    ['div soup', '<div><div>un<div>deux</div>trois</div></div>', [p('un'), p('deux'), p('trois')]],
    ['white space', '<p>  un \n <b> deux </b>  trois </p>', [p('un ', strong('deux '), 'trois')]],
    ['breaks', 'un<br>deux<br><br>trois<br>', [p('un\ndeux'), p('trois')]],
    ['marks', '<p><b>a</b><i>b</i><em>c</em>d</p>', [p(strong('a'), em('bc'), 'd')]],
    [
      'crossed marks',
      '<b>a<i>b</b>c</i>d',
      [p(strong('a'), { text: 'b', marks: { strong: true, em: true } }, em('c'), 'd')],
    ],
    ['mark over paragraphs', '<b><p>a</p><p>b</p></b>c', [p(strong('a')), p(strong('b')), p('c')]],
    [
      'headings',
      '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6><b>E</b></h6>',
      [h(2, 'A'), h(2, 'B'), h(3, 'C'), h(3, 'D'), h(3, 'E')],
    ],
    ['lists', '<ul><li>a<li><p>b</p></ul><ol><li>c</ol>', [ul('a', 'b'), ol('c')]],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', [ul('a', 'b', 'c')]],
    ['paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', [ul('a\nb')]],
    ['items without list', '<li>a</li><li>b</li><p>c</p>', [ul('a', 'b'), p('c')]],
    ['links', '<a href="https://x.fr/?a=1&amp;utm_source=t">x</a>', [p(link('x', 'https://x.fr/?a=1'))]],
    ['our own links', '<a href="https://journal.example/a/b#c">x</a>', [p(link('x', '/a/b#c'))]],
    [
      'google detour',
      '<a href="https://www.google.com/url?q=https://x.fr/&sa=D">x</a>',
      [p(link('x', 'https://x.fr/'))],
    ],
    ['unsafe links', '<a href="java&#10;script:alert(1)">x</a>', [p('x')]],
    ['link in link', '<a href="/a">a<a href="/b">b</a>c</a>', [p(link('a', '/a'), link('b', '/b'), 'c')]],
    [
      'language',
      '<p>le <span lang="en">deadline</span></p>',
      [p('le ', { text: 'deadline', marks: { lang: 'en' } })],
    ],
    [
      'sub, sup',
      'H<sub>2</sub>O 2<sup>e</sup>',
      [p('H', { text: '2', marks: { sub: true } }, 'O 2', { text: 'e', marks: { sup: true } })],
    ],
    ['rule', 'a<hr>b', [p('a'), { type: 'divider' }, p('b')]],
    ['pre', '<pre>un\n  deux\n\ntrois</pre>', [p('un\ndeux'), p('trois')]],
    ['q', 'il dit <q>oui</q>', [p('il dit «\u00a0oui\u00a0»')]],
    [
      'skipped',
      '<style>p{}</style><script>1</script><title>t</title><noscript><p>n</p></noscript>a<template>x</template><svg><text>y</text></svg>b',
      [p('ab')],
    ],
    ['unclosed drawing', '<svg><g><p>visible</p>', [p('visible')]],
    ['hidden', '<div style="display:none">x<div>y</div></div><p hidden>z</p>a', [p('a')]],
    ['comment', 'a<!-- x --><!--[if mso]>y<![endif]-->b', [p('ab')]],
    ['emoji picture', 'a <img alt="😀" src="https://x.fr/e.png">', [p('a 😀')]],
    ['tracker', '<img src="https://x.fr/p.gif" width="1" height="1">a', [p('a')]],
    [
      'foreign picture',
      '<img src="https://x.fr/a.jpg" alt="Un port">',
      [p(link('Image\u00a0: Un port', 'https://x.fr/a.jpg'))],
    ],
    ['data picture', '<img src="data:image/png;base64,xx" alt="Un port">', [p('Image\u00a0: Un port')]],
    [
      'our picture',
      'a<img src="/medias/abc.jpg" alt="Port">b',
      [p('a'), { type: 'picture', assetId, alt: 'Port', width: 'measure' }, p('b')],
    ],
    [
      'figure',
      '<figure><a href="/x"><img src="https://journal.example/medias/abc.jpg"></a><figcaption>Le port. Crédit : A. M.</figcaption></figure>',
      [{ type: 'picture', assetId, caption: 'Le port.', credit: 'A. M.', width: 'measure' }],
    ],
    [
      'unknown figure',
      '<figure><img src="https://x.fr/a.jpg" alt="P"><figcaption>Le port</figcaption></figure>',
      [p(link('Image\u00a0: P', 'https://x.fr/a.jpg')), p('Le port')],
    ],
    [
      'quotation',
      '<blockquote><p>a</p><p>b <cite>c</cite></p><footer>— La maire</footer></blockquote>',
      [
        {
          type: 'quotation',
          paragraphs: [[{ text: 'a' }], [{ text: 'b ' }, em('c')]],
          attribution: 'La maire',
        },
      ],
    ],
    [
      'cite line',
      '<blockquote>a<br><br><cite>Le Monde</cite></blockquote>',
      [{ type: 'quotation', paragraphs: [[{ text: 'a' }]], attribution: 'Le Monde' }],
    ],
    [
      'figure of a quotation',
      '<figure><blockquote lang="en">a</blockquote><figcaption><cite>Elle</cite></figcaption></figure>',
      [{ type: 'quotation', paragraphs: [[{ text: 'a' }]], attribution: 'Elle', lang: 'en' }],
    ],
    [
      'tweet',
      '<blockquote class="twitter-tweet"><p>Un texte <a href="https://t.co/x">lien</a></p>&mdash; Nom <a href="https://twitter.com/nom/status/12?ref=t">le 3</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      [
        {
          type: 'embed',
          provider: 'x',
          url: 'https://x.com/nom/status/12',
          title: 'Un texte lien — Nom le 3',
        },
      ],
    ],
    [
      'frame',
      'a<iframe src="//www.youtube.com/embed/abcdefgh1" title="V"></iframe>b',
      [
        p('a'),
        { type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefgh1', title: 'V' },
        p('b'),
      ],
    ],
    [
      'unknown frame',
      '<iframe src="https://carte.example/1"></iframe>',
      [{ type: 'embed', provider: 'link', url: 'https://carte.example/1' }],
    ],
    [
      'unsafe frame',
      '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>1</script>"></iframe>',
      [],
    ],
    [
      'address alone',
      '<p><a href="https://youtu.be/abcdefgh1">https://youtu.be/abcdefgh1</a></p>',
      [{ type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefgh1' }],
    ],
    ['address in a sentence', 'voir https://youtu.be/abcdefgh1', [p('voir https://youtu.be/abcdefgh1')]],
    [
      'table',
      '<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td rowspan=2>1</td><td><b>2</td></tr><tr><td>3</td></tr></table>c',
      [
        {
          type: 'table',
          caption: 'T',
          header: [[{ text: 'a' }], [{ text: 'b' }]],
          rows: [
            [[{ text: '1' }], [strong('2')]],
            [[], [{ text: '3' }]],
          ],
        },
        p('c'),
      ],
    ],
    [
      'headings of rows',
      '<table><tr><th>a<th>b<tr><th scope=row>1<td>2<tr><th>3<td>4</table>',
      [
        {
          type: 'table',
          header: [[{ text: 'a' }], [{ text: 'b' }]],
          rows: [
            [[{ text: '1' }], [{ text: '2' }]],
            [[{ text: '3' }], [{ text: '4' }]],
          ],
          headerColumn: true,
        },
      ],
    ],
    [
      'layout table',
      '<table><tr><td><h2>T</h2><p>a</p></td><td>b</td></tr></table>',
      [h(2, 'T'), p('a'), p('b')],
    ],
    [
      'table in table',
      '<table><tr><td>x<table><tr><td>a<td>b<tr><td>1<td>2</table></td></tr></table>',
      [
        p('x'),
        {
          type: 'table',
          header: [[{ text: 'a' }], [{ text: 'b' }]],
          rows: [[[{ text: '1' }], [{ text: '2' }]]],
        },
      ],
    ],
    ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', [p('a'), p('b')]],
    ['stray ends', '</p></div></li></table>a</b></a></ul></blockquote>', [p('a')]],
  ])('reads %s', (_name, html, blocks) => expect(read(html)).toEqual(blocks));

  it('reads what Word puts on the clipboard', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-unhide:no}</style></head>
<body lang=FR><!--StartFragment--><h1>Titre<o:p></o:p></h1>
<p class=MsoNormal style='mso-margin'>Un <b style='mso-bidi-font-weight:normal'>port</b> et
<span lang=EN-US style='font-style:italic'>deux</span>&nbsp;: oui.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times"'>&nbsp;&nbsp; </span></span></span><![endif]>premier<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>second</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>numéro</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(read(html)).toEqual([
      h(2, 'Titre'),
      p('Un ', strong('port'), ' et ', em('deux'), '\u00a0: oui.'),
      ul('premier', 'second'),
      ol('numéro'),
    ]);
  });

  it('reads what Google Docs puts on the clipboard', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Titre</span></h2><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;font-style:normal">Gras</span><span style="font-weight:400"> et </span><span style="font-style:italic">italique</span></p><br /><ul style="margin:0"><li dir="ltr"><p dir="ltr"><span>un</span></p></li></ul></b><br class="Apple-interchange-newline">`;
    expect(read(html)).toEqual([h(2, 'Titre'), p(strong('Gras'), ' et ', em('italique')), ul('un')]);
  });

  it('takes back what we write ourselves', () => {
    const body = everyBlock();
    const pictures = { [assetId]: pictureView({ fallbackUrl: '/medias/abc.jpg' }) };
    const html = bodyToHtml({ body, siteUrl: 'https://journal.example', pictures, related: {} });
    const types = read(html).map((block) => block['type']);
    expect(types).toEqual(
      expect.arrayContaining(['paragraph', 'subheading', 'list', 'quotation', 'picture', 'table', 'divider']),
    );
    expect(read(html).find((block) => block['type'] === 'picture')).toMatchObject({
      caption: 'La digue, lundi.',
      credit: 'A. Martin',
    });
  });

  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<th>',
      '</td>',
    ],
    ...[
      '<blockquote>',
      '</blockquote>',
      '<cite>',
      '</cite>',
      '<h2>',
      '</h2>',
      '<figure>',
      '<figcaption>',
      '</figure>',
      '<br>',
      '<hr>',
    ],
    ...[
      '<a href="/x">',
      '</a>',
      '<div>',
      '</div>',
      '<caption>',
      '<img src="/medias/abc.jpg">',
      '<pre>',
      '</pre>',
      ' ',
      '\n',
      '<',
      '&',
      '&lt;',
    ],
    ...[
      '<p style="mso-list:l0">',
      '<span style="mso-list:Ignore">',
      '</span>',
      '<svg>',
      '</svg>',
      '<q>',
      '</q>',
      '<ol>',
      '<footer>',
    ],
  );

  it('always gives a body that can be kept, and loses no word', () => {
    const word = fc.integer({ min: 1, max: 999 }).map((number) => `mot${number} `);
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, word), { maxLength: 60 }), (pieces) => {
        const kept = pieces.filter((text) => text !== '<' && !/svg|Ignore/.test(text));
        const body = htmlToBody({ html: kept.join(''), assetIdOf });
        const parsed = parseBody(JSON.parse(JSON.stringify(body)));
        expect(parsed).toEqual({ ok: true, value: body });
        const words = (text: string) => (text.match(/mot\d+/g) ?? []).sort();
        expect(words(bodyToPlainText(body))).toEqual(words(kept.join('')));
      }),
      { numRuns: 1500 },
    );
  }, 30_000);

  it('gives a body that can be kept for any text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
        const body = htmlToBody({ html: pieces.join(''), assetIdOf });
        expect(parseBody(body)).toEqual({ ok: true, value: body });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<div>',
    '<b>',
    '<p><b>',
    '<blockquote>',
    '<table><tr><td>',
    '<ul><li>',
    '<a href="/x">',
    '<span lang=en style="font-weight:bold">',
    '<svg>',
    '<svg></p>',
    '<q>x</b>',
    '</div></b></p>',
    '<h2>x',
    '<td colspan=999 rowspan=999>x',
    '<table><td>',
    '<table><td>a<td>b<tr>',
    '<x a b c d e ',
    '&amp;&notit;',
    '<br>x',
    '\u00a0',
    ' \u00a0',
    '<!-- ',
    'a <i>b</i> ',
    '© ',
    '<figure><figcaption>© x',
    '<b></b><table><td></b>',
    "<p style=';;;;;a:b;;;'>",
  ])(
    'reads 1 MB of %j quickly',
    (part) => {
      const html = part.repeat(Math.ceil(1_000_000 / part.length));
      // Time of this thread's own work: other work on the machine does not count.
      const start = process.threadCpuUsage();
      htmlToBody({ html });
      expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(3_000);
    },
    30_000,
  );
});

describe('textToBody', () => {
  it('parts paragraphs at empty lines, or at every line', () => {
    expect(textToBody('un\ndeux\n\n\ntrois\r\n').blocks.map(withoutId)).toEqual([p('un\ndeux'), p('trois')]);
    expect(textToBody('un\ndeux').blocks.map(withoutId)).toEqual([p('un'), p('deux')]);
    expect(textToBody('https://youtu.be/abcdefgh1').blocks[0]).toMatchObject({ type: 'embed' });
    expect(textToBody(' \n ').blocks).toEqual([]);
    expect(textToBody('<b>').blocks.map(withoutId)).toEqual([p('<b>')]);
  });
});

describe('mediaPathsInHtml', () => {
  it('lists our pictures once', () => {
    expect(
      mediaPathsInHtml('<img src="/medias/a.jpg"><img src="https://x/medias/a.jpg"> /medias/b.png'),
    ).toEqual(['/medias/a.jpg', '/medias/b.png']);
  });
});
