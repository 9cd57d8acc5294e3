import { clickMessage } from '#features/ads/campaigns/frame-sandbox.ts';

/**
 * What runs in a banner's page before anything of its own. Whatever the banner opens, by `window.open` or by a link that
 * leads out of its folder, is told to the page around it instead, which leads to the address that the creative declares
 * and to no other (ad-drawing.ts). A banner that undoes this opens nothing at all: its sandbox has no popups.
 */
const opening = `<script>(()=>{const tell=()=>(parent.postMessage('${clickMessage}','*'),null);window.open=tell;
addEventListener('click',(event)=>{const link=event.composedPath().find(({localName})=>localName==='a'||localName==='area');
if(event.defaultPrevented||!link||!link.href)return;
const to=typeof link.href==='string'?link.href:new URL(link.href.baseVal,location.href).href;
if(!/^https?:/.test(to)||to.startsWith(new URL('.',location.href).href))return;
event.preventDefault();tell()})})()</script>`;

/** Where a page's first element may stand: behind a byte order mark, comments and the doctype, in latin1. */
const preamble = /^(?:\u00ef\u00bb\u00bf)?(?:\s|<!--[^]*?-->|<\?[^>]*>)*(?:<!doctype[^>]*>)?/i;
/** How far a doctype is looked for. */
const mostPreamble = 4_096;

/** A banner's page as it is served. Its doctype stays what begins it. */
export function openBannerPage(page: Buffer): Buffer {
  const at = preamble.exec(page.toString('latin1', 0, mostPreamble))?.[0].length ?? 0;
  return Buffer.concat([page.subarray(0, at), Buffer.from(opening), page.subarray(at)]);
}
