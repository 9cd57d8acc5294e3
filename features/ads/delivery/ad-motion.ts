const isShown = (image: HTMLImageElement): boolean => {
  const link = image.closest('a');
  return link !== null && getComputedStyle(link).display !== 'none';
};

/**
 * Lets anybody stop what moves in a slot, or start it (WCAG 2.2.2). A picture that moves names both its files
 * (`data-pub-anime`, `data-pub-fixe`); who asks for less motion begins with the one that does not. Answers what to call
 * whenever something else stands in the slot: what was chosen there holds for as long as the page is open.
 */
export function offerPause(aside: HTMLElement): () => void {
  const button = aside.querySelector<HTMLButtonElement>('[data-pub-pause]');
  const pauseWords = button?.getAttribute('aria-label') ?? '';
  let isMoving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const settle = (): void => {
    const images = [...aside.querySelectorAll<HTMLImageElement>('img[data-pub-anime]')];
    for (const image of images) {
      const file = (isMoving ? image.dataset.pubAnime : image.dataset.pubFixe) ?? '';
      if (image.getAttribute('src') !== file) image.src = file;
    }
    if (!button) return;
    button.hidden = !images.some(isShown);
    button.setAttribute('aria-label', isMoving ? pauseWords : (button.dataset.pubLire ?? ''));
    button.toggleAttribute('data-immobile', !isMoving);
  };
  button?.addEventListener('click', () => {
    isMoving = !isMoving;
    settle();
  });
  return settle;
}
