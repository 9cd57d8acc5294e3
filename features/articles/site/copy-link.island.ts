/** « Copier le lien »: copies the page's canonical address and says so. Without scripts the element is empty. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const words = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copier ?? '';
    const answer = document.createElement('span');
    answer.setAttribute('role', 'status');
    answer.className = 'sr-only';
    // Seen on the button itself, so that nothing beside it moves; heard from the status.
    const say = (text: string | undefined): void => {
      button.textContent = text ?? '';
      answer.textContent = text ?? '';
    };
    button.addEventListener('click', () => {
      const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
      navigator.clipboard.writeText(canonical?.href ?? location.href).then(
        () => say(words.copie),
        () => say(words.echec),
      );
    });
    this.replaceChildren(button, answer);
  }
}

customElements.define('copier-lien', CopyLink);
