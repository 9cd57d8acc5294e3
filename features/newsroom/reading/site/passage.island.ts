import { shareOrCopy } from '#features/newsroom/sharing/device-share.ts';
import { shared } from '#features/newsroom/sharing/shared-event.ts';
import { type Passage, passageUrl, wholeWords } from '#features/newsroom/sharing/text-fragment.ts';

/**
 * « Partager ce passage »: stands under the end of what somebody selected in the text, reached by Tab from there, gone
 * with the selection. Opens the device's sheet, or copies an address that leads to the passage.
 */
const text = document.querySelector<HTMLElement>('.corps');
const words = document.querySelector<HTMLElement>('.partage')?.dataset;
/** A selection is over when it has not changed for so long. */
const calmMs = 250;
const mostQuoted = 200;
/** Between the last line and the button, in CSS pixels. */
const gap = 8;

const button = document.createElement('button');
button.type = 'button';
button.className = 'partage-passage';
const status = document.createElement('span');
status.role = 'status';
status.className = 'sr-only';

let offered: Passage | null = null;

function hide(): void {
  offered = null;
  button.remove();
}

function passageOf(range: Range): Passage {
  const [before, after] = [document.createRange(), document.createRange()];
  const [first, last] = [blockOf(range.startContainer), blockOf(range.endContainer)];
  before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(last, last.childNodes.length);
  return {
    text: String(getSelection()),
    before: String(before),
    after: String(after),
    whole: text?.textContent ?? '',
  };
}

/** The paragraph, heading, cell or caption around it. */
const blockOf = (node: Node): Element => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('p, li, h2, h3, td, th, figcaption, blockquote') ?? text ?? document.body;
};

function offer(): void {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return hide();
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return hide();
  if (button.isConnected && String(selection) === offered?.text) return;
  // It stands in the text itself, and is no part of what is shared.
  button.remove();
  const passage = passageOf(range);
  if (passageUrl('', passage) === null) return hide();
  offered = passage;
  button.textContent = words?.['passage'] ?? '';
  status.textContent = '';
  blockOf(range.endContainer).append(button);
  place(range);
}

function place(range: Range): void {
  const end = [...range.getClientRects()].at(-1);
  const origin = button.offsetParent?.getBoundingClientRect();
  if (!end || !origin) return;
  const most = document.documentElement.clientWidth - button.offsetWidth - gap;
  button.style.setProperty('top', `${end.bottom + gap - origin.top}px`);
  button.style.setProperty(
    'left',
    `${Math.max(gap, Math.min(end.right - button.offsetWidth, most)) - origin.left}px`,
  );
}

async function share(): Promise<void> {
  const url = offered && passageUrl(words?.['adresse'] ?? location.href, offered);
  if (!offered || !url) return;
  const quoted = wholeWords(offered).trim();
  const end = await shareOrCopy({
    title: words?.['titre'] ?? '',
    text: `« ${quoted.length > mostQuoted ? `${quoted.slice(0, mostQuoted)}…` : quoted} »`,
    url,
  });
  if (end === 'given up') return;
  if (end !== 'failed') shared(end === 'copied' ? 'copy' : 'device');
  if (end === 'shared') return hide();
  const said = (end === 'copied' ? words?.['passageCopie'] : words?.['echec']) ?? '';
  button.textContent = said;
  status.textContent = said;
}

if (text) {
  document.body.append(status);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const offerSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, calmMs);
  };
  document.addEventListener('selectionchange', offerSoon);
  // It is fetched because of a selection.
  offerSoon();
  // A press would end the selection before the click comes.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => void share());
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
