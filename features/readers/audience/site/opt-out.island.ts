import { type OptOut, readOptOut, writeOptOut } from '#features/readers/audience/opt-out.ts';

const store = (): Storage => localStorage;

/**
 * « Ne pas compter mes visites »: says whether visits from this device are counted and lets one change it, there and
 * back. Its words come from the page; without scripts it says that nothing is counted then.
 */
class OptOutChoice extends HTMLElement {
  connectedCallback(): void {
    const words = this.dataset;
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.type = 'button';
    const show = (state: OptOut): void => {
      sentence.textContent =
        { counted: words.compte, chosen: words.ecarte, signalled: words.signal }[state] ?? '';
      button.textContent = (state === 'counted' ? words.cesser : words.reprendre) ?? '';
      button.hidden = state === 'signalled';
    };
    const read = (): OptOut => readOptOut(store, navigator);
    button.addEventListener('click', () => {
      if (writeOptOut(store, read() === 'counted')) show(read());
      else sentence.textContent = words.refus ?? '';
    });
    // Another page of the newspaper may change it meanwhile.
    addEventListener('storage', () => show(read()));
    show(read());
    this.replaceChildren(sentence, button);
  }
}

customElements.define('ne-pas-compter', OptOutChoice);
