import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { Body } from '#features/newsroom/body/site/body.tsx';
import { pictureView } from '#tests/factories/picture-views.ts';
import { xssPayloads } from '#tests/factories/xss-payloads.ts';
import { bodyToHtml } from './body-html.ts';
import { htmlToBody, textToBody } from './html-to-body.ts';

const assetId = '01990000-0000-7000-8000-000000000001';
const pictures = { [assetId]: pictureView() };
const assetIdOf = (path: string) => (path === '/medias/abc.jpg' ? assetId : null);

const elements = new Set(
  (
    'a aside blockquote br caption cite div em figcaption figure h2 h3 hr img li ol p picture section source span strong sub sup ' +
    'table tbody td th thead tr ul'
  ).split(' '),
);
const attributes = new Set(
  (
    'alt aria-label aria-labelledby class data-afficher data-cadre data-forme data-provider data-toujours decoding height href id lang loading role scope sizes src srcset ' +
    'tabindex type width'
  ).split(' '),
);

/** What a chart is drawn with, which no other block may bring. */
const chartElements = new Set('svg g path pattern rect circle line text details summary'.split(' '));
const chartAttributes = new Set(
  'aria-hidden cx cy d dx dy fill patternunits preserveaspectratio r text-anchor vector-effect viewbox x x1 x2 y y1 y2'.split(
    ' ',
  ),
);

/** Everything that the output would be in a browser: elements, attributes, addresses. */
function inspect(node: DefaultTreeAdapterTypes.Node, found: string[], isChart = false): void {
  if ('tagName' in node) {
    if (!elements.has(node.tagName) && !(isChart && chartElements.has(node.tagName)))
      found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!attributes.has(name) && !(isChart && chartAttributes.has(name.toLowerCase()))) found.push(name);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/.test(value)) found.push(value);
      if (name === 'src' && !/^(?:https:\/\/journal\.example)?\/medias\//.test(value)) found.push(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) inspect(child, found, isChart);
}

function harm(body: BodyDocument, isChart = false): string[] {
  const found: string[] = [];
  const drawn = renderToStaticMarkup(<Body body={body} pictures={pictures} related={{}} />);
  const written = bodyToHtml({ body, siteUrl: 'https://journal.example', pictures, related: {} });
  for (const html of [drawn, written]) inspect(parseFragment(html), found, isChart);
  return found;
}

describe('hostile HTML', () => {
  it('is a large set, and the inspection sees harm', () => {
    expect(new Set(xssPayloads).size).toBeGreaterThan(450);
    const found: string[] = [];
    for (const payload of xssPayloads) inspect(parseFragment(payload), found);
    expect(found.length).toBeGreaterThan(xssPayloads.length / 2);
  });

  it.each([
    ['alone', (payload: string) => payload],
    ['in a paragraph', (payload: string) => `<p>avant ${payload} après</p>`],
    ['in a table', (payload: string) => `<table><tr><td>${payload}<td>b<tr><td>1<td>2</table>`],
    ['in a quotation', (payload: string) => `<blockquote>${payload}<footer>${payload}</footer></blockquote>`],
    [
      'in an attribute',
      (payload: string) => `<img src="/medias/abc.jpg" alt="${payload}"><a href="${payload}">x</a>`,
    ],
    ['twice', (payload: string) => `<svg><b>${payload}</svg>${payload}`],
  ])('%s comes out as words', (_place, wrap) => {
    for (const payload of xssPayloads) {
      const body = htmlToBody({ html: wrap(payload), assetIdOf });
      expect({ payload, isKept: parseBody(body).ok, harm: harm(body) }).toEqual({
        payload,
        isKept: true,
        harm: [],
      });
    }
  });

  it('comes out as words from plain text and from what we wrote ourselves', () => {
    for (const payload of xssPayloads) {
      expect({ payload, harm: harm(textToBody(payload)) }).toEqual({ payload, harm: [] });
      const once = htmlToBody({ html: payload, assetIdOf });
      const html = bodyToHtml({ body: once, siteUrl: 'https://journal.example', pictures, related: {} });
      expect({ payload, harm: harm(htmlToBody({ html, assetIdOf })) }).toEqual({ payload, harm: [] });
    }
  });

  it('in blocks sent as they are is refused or drawn as words', () => {
    for (const payload of xssPayloads) {
      const parsed = parseBody({
        version: 1,
        blocks: [
          { id: 'a', type: 'paragraph', content: [{ text: payload }] },
          { id: 'b', type: 'quotation', paragraphs: [[{ text: payload }]], attribution: payload },
          { id: 'c', type: 'factBox', title: payload, parts: [] },
          {
            id: 'd',
            type: 'picture',
            assetId,
            alt: payload,
            caption: payload,
            credit: payload,
            width: 'full',
          },
          { id: 'e', type: 'embed', url: 'https://x.fr/', provider: 'link', title: payload },
          { id: 'f', type: 'table', caption: payload, header: [[{ text: payload }]], rows: [] },
        ],
      });
      expect({ payload, harm: parsed.ok && harm(parsed.value) }).toEqual({ payload, harm: [] });
      for (const marks of [{ link: payload }, { lang: payload }]) {
        const marked = parseBody({
          version: 1,
          blocks: [{ id: 'a', type: 'paragraph', content: [{ text: 'x', marks }] }],
        });
        if (marked.ok) expect({ payload, harm: harm(marked.value) }).toEqual({ payload, harm: [] });
      }
    }
  });

  it('in the words of a chart is drawn as words', () => {
    for (const payload of xssPayloads) {
      const short = payload.slice(0, 100).toWellFormed();
      for (const kind of ['bars', 'columns', 'lines'] as const) {
        const parsed = parseBody({
          version: 1,
          blocks: [
            {
              ...{ id: 'g', type: 'chart', kind, title: payload, subtitle: payload, description: payload },
              ...{ unit: short, source: short, labelHeading: short, labels: ['a', short] },
              series: [1, 2].map((value) => ({ name: short, values: [value, 3] })),
            },
          ],
        });
        expect({ payload, harm: parsed.ok && harm(parsed.value, true) }).toEqual({ payload, harm: [] });
      }
    }
  }, 120_000);
});
