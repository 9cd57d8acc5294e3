import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { type Chart, chartRows } from '#features/newsroom/body/blocks/chart/chart.ts';
import type { Comparison } from '#features/newsroom/body/blocks/comparison/comparison.ts';
import type { Embed } from '#features/newsroom/body/blocks/embed/embed.ts';
import type { FactBox } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { drawnFilm } from '#features/newsroom/body/blocks/film/drawn-film.ts';
import type { Film } from '#features/newsroom/body/blocks/film/film.ts';
import type { List } from '#features/newsroom/body/blocks/list/list.ts';
import type { PictureUse } from '#features/newsroom/body/blocks/picture/picture.ts';
import type { RelatedLink } from '#features/newsroom/body/blocks/related-link/related-link.ts';
import type { Table } from '#features/newsroom/body/blocks/table/table.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import {
  drawnPicture,
  type PictureViews,
  type RelatedArticles,
} from '#features/newsroom/body/drawn-picture.ts';
import type { Inline } from '#features/newsroom/body/inline.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { absoluteHref, escapeHtml, inlineHtml } from './inline-html.ts';

type Context = {
  /** Origin of the public address: every link and picture is made absolute with it. */
  siteUrl: string;
  pictures: PictureViews;
  related: RelatedArticles;
  /** Somebody pays for it: its links to other sites say so. */
  isSponsored?: boolean;
};

/**
 * The body as HTML for feeds, mails and the API: plain elements, no class, no style, no script, absolute addresses.
 * A picture or an article that is not given is left out.
 */
export const bodyToHtml = ({ body, ...context }: { body: BodyDocument } & Context): string =>
  body.blocks
    .map((block) => blockHtml(block, context))
    .filter(Boolean)
    .join('\n');

function blockHtml(block: Block, context: Context): string {
  const inline = (spans: Inline, lang?: string): string =>
    inlineHtml({ spans, siteUrl: context.siteUrl, isSponsored: context.isSponsored ?? false, lang });
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`;
    case 'subheading':
      return `<h${block.level}>${inline(block.content)}</h${block.level}>`;
    case 'list':
      return listHtml(block, inline);
    case 'quotation': {
      const lang = block.lang ? ` lang="${escapeHtml(block.lang)}"` : '';
      const paragraphs = block.paragraphs.map((spans) => `<p>${inline(spans, block.lang)}</p>`).join('');
      return attributed(`<blockquote${lang}>${paragraphs}</blockquote>`, block.attribution);
    }
    case 'pullQuote':
      return attributed(`<blockquote><p>${inline(block.content)}</p></blockquote>`, block.attribution);
    case 'picture':
      return pictureHtml(block, context);
    case 'gallery':
      return block.pictures.map((picture) => pictureHtml(picture, context)).join('');
    case 'comparison':
      return comparisonHtml(block, context);
    case 'video':
    case 'audio':
      return filmHtml(block, context);
    case 'embed':
      return embedHtml(block);
    case 'factBox':
      return factBoxHtml(block, inline);
    case 'table':
      return tableHtml(block, inline);
    case 'chart':
      return chartHtml(block);
    case 'relatedLink':
      return relatedHtml(block, context);
    case 'divider':
      return '<hr>';
  }
}

type DrawInline = (spans: Inline) => string;

function listHtml(list: Pick<List, 'ordered' | 'items'>, inline: DrawInline): string {
  const name = list.ordered ? 'ol' : 'ul';
  return `<${name}>${list.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${name}>`;
}

const attributed = (quotation: string, attribution: string | undefined): string =>
  attribution
    ? `<figure>${quotation}<figcaption><cite>${escapeHtml(drawnLine(attribution))}</cite></figcaption></figure>`
    : quotation;

function pictureHtml(use: PictureUse, { pictures, siteUrl }: Context): string {
  const drawn = drawnPicture(use, pictures);
  if (drawn === null) return '';
  const { view, alt, caption, credit, aiLabel } = drawn;
  const source = absoluteHref(view.fallbackUrl, siteUrl);
  if (source === null) return '';
  const role = use.isDecorative ? ' role="presentation"' : '';
  const image = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"${role} width="${view.width}" height="${view.height}">`;
  const words = [caption, aiLabel, credit && bodyWords.credit(credit)].filter(Boolean).map(escapeHtml);
  return `<figure>${image}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`;
}

/** Two pictures, each under the moment that it shows. */
const comparisonHtml = ({ before, after }: Comparison, context: Context): string =>
  [
    { moment: bodyWords.before, use: before },
    { moment: bodyWords.after, use: after },
  ]
    .map(({ moment, use }) => {
      const picture = pictureHtml(use, context);
      return picture && `<p>${escapeHtml(moment)}</p>${picture}`;
    })
    .join('');

/** A film as an element that feed readers play, and a link for those that don't; its transcript is on our page. */
function filmHtml(block: Film, { pictures, siteUrl }: Context): string {
  const drawn = drawnFilm(block, pictures);
  const source = drawn && absoluteHref(drawn.film.url, siteUrl);
  if (!drawn || !source) return '';
  const poster = drawn.posterUrl && absoluteHref(drawn.posterUrl, siteUrl);
  const shape = block.type === 'video' ? ` width="${drawn.width}" height="${drawn.height}"` : '';
  const standing = poster ? ` poster="${escapeHtml(poster)}"` : '';
  const player = `<${block.type} controls preload="none" src="${escapeHtml(source)}"${shape}${standing}></${block.type}>`;
  const title = drawn.title ? `<p><strong>${escapeHtml(drawn.title)}</strong></p>` : '';
  const link = `<p><a href="${escapeHtml(source)}">${bodyWords.openFilm[block.type]}</a></p>`;
  const words = [drawn.caption, drawn.aiLabel, drawn.credit && bodyWords.credit(drawn.credit)]
    .filter(Boolean)
    .map(escapeHtml);
  return `<figure>${title}${player}${link}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`;
}

function embedHtml(embed: Embed): string {
  const words = bodyWords.embedOn(embed.provider);
  const label = embed.title ? `${drawnLine(embed.title)} (${words})` : words;
  const href = absoluteHref(embed.url, embed.url);
  return href === null
    ? `<p>${escapeHtml(label)}</p>`
    : `<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>`;
}

function factBoxHtml(box: FactBox, inline: DrawInline): string {
  const title = box.title === '' ? '' : `<h2>${escapeHtml(drawnLine(box.title))}</h2>`;
  const parts = box.parts.map((part) =>
    part.type === 'paragraph' ? `<p>${inline(part.content)}</p>` : listHtml(part, inline),
  );
  return `<aside>${title}${parts.join('')}</aside>`;
}

function tableHtml(table: Table, inline: DrawInline): string {
  const caption = table.caption ? `<caption>${escapeHtml(drawnLine(table.caption))}</caption>` : '';
  const head = table.header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const cellHtml = (cell: Inline, at: number): string =>
    table.headerColumn && at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`;
  const rows = table.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A chart as its table: feed readers draw no SVG, and every figure stands in it. */
function chartHtml(chart: Chart): string {
  const { title, subtitle, unit, description, source } = chart;
  const { header, rows } = chartRows(chart);
  const said = (text: string): string => escapeHtml(drawnLine(text));
  const paragraphs = [
    ...(title ? [`<strong>${said(title)}</strong>`] : []),
    ...[subtitle, unit && bodyWords.chartUnit(unit), description].flatMap((text) =>
      text ? [said(text)] : [],
    ),
  ].map((words) => `<p>${words}</p>`);
  const head = header.map((cell) => `<th scope="col">${said(cell)}</th>`).join('');
  const body = rows.map(([label = '', ...cells]) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${said(label)}</th>${figures}</tr>`;
  });
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  const foot = source
    ? `<figcaption>${escapeHtml(bodyWords.chartSource(drawnLine(source)))}</figcaption>`
    : '';
  return `<figure>${paragraphs.join('')}${table}${foot}</figure>`;
}

function relatedHtml(block: RelatedLink, { related, siteUrl }: Context): string {
  const article = Object.hasOwn(related, block.articleId) ? related[block.articleId] : undefined;
  const href = article ? absoluteHref(article.path, siteUrl) : null;
  if (!article || href === null) return '';
  const label = `${bodyWords.relatedLink}\u00a0: `;
  return `<p>${label}<a href="${escapeHtml(href)}">${escapeHtml(drawnLine(article.headline))}</a></p>`;
}
