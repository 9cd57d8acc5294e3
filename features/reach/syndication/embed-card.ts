import type { ArticleAnswer, PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { croppedView } from '#features/newsroom/media/picture-view.ts';
import { narrowEmbed } from '#features/newsroom/sharing/embed-code.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { xmlText } from '#lib/xml.ts';
import { shareWords as words } from '#words/newsroom/sharing/share.ts';
import { siteWords } from '#messages/site.ts';

/**
 * The one sheet of the card, inside it: the policy names its hash, and a sandboxed frame could load no other. The sizes
 * are those of the frame; colours are those of components/tokens.css.
 */
export const embedStyle = `
:root{color-scheme:light dark;--papier:#fdfcf9;--encre:#17171a;--gris:#595860;--trait:#dcd8cf;--accent:#a2131f}
@media (prefers-color-scheme:dark){:root{--papier:#151517;--encre:#eceae5;--gris:#a9a6a0;--trait:#37363b;--accent:#f58d86}}
*{box-sizing:border-box;margin:0}
html{background:var(--papier);color:var(--encre)}
article{position:relative;display:flex;flex-direction:column;height:100vh;border:1px solid var(--trait);overflow:hidden;font:1rem/1.35 Georgia,serif}
img{display:block;width:100%;height:52vw;object-fit:cover}
article>div{display:flex;flex:1;flex-direction:column;gap:.35rem;min-width:0;padding:.75rem 1rem}
.petit{font:600 .75rem/1.35 system-ui,sans-serif;color:var(--gris)}
.rubrique{color:var(--accent)}
h1{font-size:1.1875rem;line-height:1.2}
h1,.chapo{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.chapo{-webkit-line-clamp:2;font-size:.875rem;color:var(--gris)}
.journal{margin-top:auto}
a{color:inherit;text-decoration:none}
a::after{content:"";position:absolute;inset:0}
a:hover{text-decoration:underline}
a:focus-visible{outline:0}
a:focus-visible::after{outline:3px solid var(--accent);outline-offset:-4px}
.fenetre{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (min-width:${narrowEmbed}px){article{flex-direction:row}img{width:38%;height:100%}}
@media (max-width:${narrowEmbed - 1}px) and (max-height:330px){img{display:none}}
@media (max-height:150px){.chapo{display:none}}
@media (max-height:110px){.rubrique{display:none}}
`;

type Gone = Extract<ArticleAnswer, { kind: 'gone' }>;
type Around = { newspaper: string; siteUrl: string };

/** A live article as a card: no script, no font, nothing but one small picture; its only link opens a window. */
export function articleCard({ article, newspaper, siteUrl }: Around & { article: PublishedArticle }): string {
  const { headline, standfirst, section, sponsor, language, path } = article;
  const canonical = absoluteUrl(siteUrl, path);
  const lang = language === 'fr' ? '' : ` lang="${xmlText(language)}"`;
  const picture = article.lead ? smallPicture(article.lead, siteUrl) : '';
  const title = xmlText(drawnLine(headline, language));
  return page({
    title: `${title} — ${xmlText(newspaper)}`,
    canonical,
    body: `<article>${picture}<div>
<p class="petit rubrique">${xmlText(sponsor ? siteWords.sponsored(sponsor) : section.name)}</p>
<h1${lang}>${link(canonical, title)}</h1>
${standfirst ? `<p class="chapo"${lang}>${xmlText(drawnLine(standfirst, language))}</p>\n` : ''}<p class="petit journal">${xmlText(newspaper)}</p>
</div></article>`,
  });
}

/** What stands in the frame of a withdrawn article (its notice), or of one that is not there (null). */
export function absentCard({ gone, newspaper, siteUrl }: Around & { gone: Gone | null }): string {
  const title = gone ? words.gone : words.absentCard;
  const home = absoluteUrl(siteUrl, urls.home());
  return page({
    title: `${title} — ${xmlText(newspaper)}`,
    canonical: null,
    body: `<article><div>
<p class="petit rubrique">${xmlText(newspaper)}</p>
<h1>${title}</h1>
${gone?.notice ? `<p class="chapo">${xmlText(gone.notice)}</p>\n` : ''}<p class="petit journal">${link(home, xmlText(words.toNewspaper(newspaper)))}</p>
</div></article>`,
  });
}

/** `target` is a window of its own: a frame cannot, and should not, lead the page around it elsewhere. */
const link = (href: string, text: string): string =>
  `<a href="${xmlText(href)}" target="_blank" rel="noopener">${text}<span class="fenetre"> ${words.newWindow}</span></a>`;

const page = ({
  title,
  canonical,
  body,
}: {
  title: string;
  canonical: string | null;
  body: string;
}): string =>
  `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">${
    canonical ? `<link rel="canonical" href="${xmlText(canonical)}">` : ''
  }<style>${embedStyle}</style></head><body>
${body}
</body></html>
`;

/** CSS pixels of the picture on a card, twice for dense screens. */
const wantedWidth = 480;

/** The smallest file of the card's crop that is sharp enough, in the format that every browser draws. */
function smallPicture(whole: PictureView, siteUrl: string): string {
  const view = croppedView(whole, 'card') ?? whole;
  const plain = view.sources.find(({ srcset }) => srcset.some(({ url }) => url === view.fallbackUrl));
  const files = plain?.srcset.toSorted((one, other) => one.width - other.width) ?? [];
  const file = files.find(({ width }) => width >= wantedWidth) ?? files.at(-1);
  return `<img src="${xmlText(absoluteUrl(siteUrl, file?.url ?? view.fallbackUrl))}" alt="">`;
}
