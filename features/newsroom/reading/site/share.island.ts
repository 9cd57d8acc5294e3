import '#features/newsroom/reading/site/mastodon.island.ts';
import { canShareOnDevice, copy, shareOrCopy } from '#features/newsroom/sharing/device-share.ts';
import { shared } from '#features/newsroom/sharing/shared-event.ts';

/**
 * What scripts add to the share row: the device's own sheet, copies of the address and of the code. Without them its
 * buttons stay hidden, and its links are links.
 */
for (const row of document.querySelectorAll<HTMLElement>('.partage')) {
  const { adresse: url = location.href, titre: title = '', copie, echec } = row.dataset;
  const status = row.querySelector('[role="status"]');
  const say = (words = ''): void => {
    if (status) status.textContent = words;
  };

  for (const button of row.querySelectorAll<HTMLButtonElement>('[data-copier]')) {
    const code = button.parentElement?.querySelector('textarea')?.value;
    button.hidden = false;
    button.onblur = () => say();
    button.onclick = async () => {
      const isCopied = await copy(code ?? url);
      say(isCopied ? copie : echec);
      if (isCopied) shared(code === undefined ? 'copy' : 'embed');
    };
  }

  const device = row.querySelector<HTMLButtonElement>('[data-appareil]');
  const handed = { title, text: title, url };
  if (device && canShareOnDevice(handed)) {
    device.hidden = false;
    row.classList.add('partage-appareil');
    device.onblur = () => say();
    device.onclick = async () => {
      const end = await shareOrCopy(handed);
      if (end === 'copied' || end === 'failed') say(end === 'copied' ? copie : echec);
      if (end === 'copied' || end === 'shared') shared(end === 'copied' ? 'copy' : 'device');
    };
  }

  // Few readers select anything: what shares a passage comes for those who do.
  const { surSelection } = row.dataset;
  if (surSelection)
    document.addEventListener('selectionchange', () => void import(surSelection), { once: true });

  const more = row.querySelector('details');
  more?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !more.open) return;
    more.open = false;
    more.querySelector('summary')?.focus();
  });
  // It lies over the page: a press beside it puts it away.
  document.addEventListener('click', ({ target }) => {
    if (more && !more.contains(target as Node)) more.open = false;
  });
}
