/** Beside the link of a video, a button that loads this one player, after this one click. */
for (const block of document.querySelectorAll<HTMLElement>('.corps-integre[data-cadre]')) {
  const address = block.dataset.cadre;
  if (!address) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = block.dataset.charger ?? '';
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = block.querySelector('a')?.textContent ?? '';
    frame.allow = 'fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    button.replaceWith(frame);
    frame.focus();
  });
  block.append(button);
}
