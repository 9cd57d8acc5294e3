import { shareOrCopy } from '#features/newsroom/sharing/device-share.ts';
import { pinterestUrl } from '#features/newsroom/sharing/share-links.ts';
import { shared } from '#features/newsroom/sharing/shared-event.ts';

/**
 * The largest file of a picture in place of the page, with ways to share it, and two pictures compared under one slider.
 */
const { fermer, precedente, suivante, partager, epingler } =
  document.querySelector<HTMLElement>('[data-fermer]')?.dataset ?? {};
/** The share row knows the address and the title; a page without one shares no picture. */
const page = document.querySelector<HTMLElement>('.partage')?.dataset;

const links = [...document.querySelectorAll<HTMLAnchorElement>('a.agrandir')];
let dialog: HTMLDialogElement | null = null;
let shown = 0;
/** A finger goes to the next picture when it has gone this far across, in CSS pixels. */
const leastSwipe = 40;

/** The pictures between which one goes on: those of the same gallery, else the one alone. */
const neighbours = (link: HTMLAnchorElement): HTMLAnchorElement[] => {
  const gallery = link.closest('.corps-galerie');
  return links.filter((other) => other === link || (gallery && other.closest('.corps-galerie') === gallery));
};

function button(label: string | undefined, sign: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.ariaLabel = label ?? '';
  made.textContent = sign;
  made.addEventListener('click', act);
  return made;
}

/** One finger that goes across: 1 for onwards, -1 for back. Two are for making larger. */
function onSwipe(element: HTMLElement, go: (by: 1 | -1) => void): void {
  let from: Touch | undefined;
  element.ontouchstart = ({ touches }) => {
    from = touches.length === 1 ? touches[0] : undefined;
  };
  element.ontouchend = ({ changedTouches: [lifted] }) => {
    if (!from || !lifted) return;
    const across = lifted.clientX - from.clientX;
    if (Math.abs(across) > Math.max(leastSwipe, Math.abs(lifted.clientY - from.clientY)))
      go(across < 0 ? 1 : -1);
  };
}

/** The fragment at which the article opens with this picture: its file's name begins with it. */
const anchorOf = (link: HTMLAnchorElement): string =>
  `#image-${/\/medias\/(\w{1,12})/.exec(link.pathname)?.[1] ?? ''}`;

/** « Partager l'image » and « Épingler »: both lead to the article, the first at the picture. */
function shareActions(current: () => HTMLAnchorElement | undefined): HTMLElement | string {
  if (!page?.['adresse'] || !partager) return '';
  const { adresse, titre = '', copie = '', echec = '' } = page;
  const line = document.createElement('p');
  line.className = 'visionneuse-partage';
  const said = document.createElement('span');
  said.role = 'status';
  const share = document.createElement('button');
  share.type = 'button';
  share.textContent = partager;
  share.onblur = () => said.replaceChildren();
  share.onclick = async () => {
    const link = current();
    if (!link) return;
    const text = link.querySelector('img')?.alt || titre;
    const end = await shareOrCopy({ title: titre, text, url: adresse + anchorOf(link) });
    if (end === 'shared' || end === 'copied') shared(end === 'shared' ? 'device' : 'copy');
    if (end === 'copied' || end === 'failed') said.textContent = end === 'copied' ? copie : echec;
  };
  const pin = document.createElement('a');
  pin.textContent = 'Pinterest';
  pin.ariaLabel = epingler ?? '';
  pin.target = '_blank';
  pin.rel = 'noopener noreferrer';
  pin.dataset['reseau'] = 'pinterest';
  // Written when it is about to be followed: another picture may stand there by then.
  pin.href = adresse;
  const write = (): void => {
    const link = current();
    const title = link?.querySelector('img')?.alt || titre;
    if (link) pin.href = pinterestUrl({ url: adresse, title, picture: link.href });
  };
  for (const event of ['pointerdown', 'focus'] as const) pin.addEventListener(event, write);
  line.append(share, pin, said);
  return line;
}

function open(link: HTMLAnchorElement): void {
  const series = neighbours(link);
  const image = document.createElement('img');
  const frame = document.createElement('div');
  frame.append(image);
  const words = document.createElement('p');
  // Every pixel of the file, to go about in with the wheel, a finger or the arrows.
  const zoom = (isOn: boolean) => {
    frame.classList.toggle('en-vrai', isOn);
    frame.tabIndex = isOn ? 0 : -1;
    if (isOn) frame.focus();
  };
  const show = (at: number) => {
    shown = (at + series.length) % series.length;
    const current = series[shown];
    if (!current) return;
    const small = current.querySelector('img');
    image.src = current.href;
    zoom(false);
    image.alt = small?.alt ?? '';
    words.textContent = current.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  };
  const step = (by: number) => () => show(shown + by);
  dialog ??= document.body.appendChild(document.createElement('dialog'));
  dialog.className = 'visionneuse';
  dialog.ariaLabel = link.ariaLabel;
  dialog.replaceChildren(
    button(fermer, '×', () => dialog?.close()),
    frame,
    words,
    shareActions(() => series[shown]),
    ...(series.length > 1 ? [button(precedente, '←', step(-1)), button(suivante, '→', step(1))] : []),
  );
  const isLarge = () => frame.classList.contains('en-vrai') || (visualViewport?.scale ?? 1) > 1.05;
  dialog.onkeydown = ({ key }) => {
    if (key === '+' || key === '-') zoom(key === '+');
    // Arrows go about in a picture that is larger than the screen.
    if (series.length < 2 || isLarge()) return;
    if (key === 'ArrowLeft') step(-1)();
    if (key === 'ArrowRight') step(1)();
  };
  image.onclick = () => zoom(!frame.classList.contains('en-vrai'));
  onSwipe(dialog, (by) => series.length > 1 && !isLarge() && step(by)());
  // A click beside the picture leaves it, as a click on the cross does.
  dialog.onclick = ({ target }) => target === dialog && dialog?.close();
  dialog.onclose = () => series[shown]?.focus();
  show(series.indexOf(link));
  dialog.showModal();
}

for (const link of links)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link);
  });

const asked = location.hash.startsWith('#image-') && links.find((link) => anchorOf(link) === location.hash);
if (asked) open(asked);

for (const block of document.querySelectorAll<HTMLElement>('.corps-comparaison')) {
  const views = block.querySelector<HTMLElement>('.corps-comparaison-vues');
  if (!views) continue;
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.ariaLabel = block.dataset.comparer ?? '';
  slider.addEventListener('input', () => views.style.setProperty('--part', `${slider.value}%`));
  views.after(slider);
  block.classList.add('glisse');
}
