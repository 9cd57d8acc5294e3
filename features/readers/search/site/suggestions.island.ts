import type { Suggestions } from '#features/readers/search/suggestion.ts';

/** Pause after a letter before anything is asked, in milliseconds. */
const pauseMs = 120;
const fewestTyped = 2;

/**
 * The search's field as an editable combobox with a list (ARIA 1.2): arrows choose, Enter opens what is chosen or
 * searches for what was typed, Escape closes. What was typed is never changed. Without this the form just searches.
 */
function suggest(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const address = form.dataset.suggestions;
  if (!input || !address) return;
  const list = document.createElement('ul');
  const says = document.createElement('span');
  list.id = `${input.id}-liste`;
  list.role = 'listbox';
  list.ariaLabel = form.dataset.liste ?? '';
  list.hidden = true;
  says.className = 'sr-only';
  says.role = 'status';
  const { parentElement: frame } = input;
  // Both are there from the first look at the field on: until then the page is as it came.
  const begin = () => {
    frame?.append(list);
    form.append(says);
  };
  input.addEventListener('focus', begin, { once: true });
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  let asked: AbortController | undefined;
  let pause = 0;
  let chosen = -1;

  const choose = (at: number): void => {
    chosen = at;
    [...list.children].forEach((option, place) => {
      option.ariaSelected = String(place === at);
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const show = (items: Suggestions['items'], words = ''): void => {
    list.replaceChildren(
      ...items.map(({ name, kind, path }, at) => {
        const option = document.createElement('li');
        const tag = document.createElement('small');
        tag.textContent = kind;
        option.id = `${list.id}-${at}`;
        option.role = 'option';
        option.dataset.vers = path;
        option.append(name, ' ', tag);
        return option;
      }),
    );
    list.hidden = items.length === 0;
    input.ariaExpanded = String(!list.hidden);
    says.textContent = words;
    choose(-1);
  };
  const close = (): void => {
    clearTimeout(pause);
    asked?.abort();
    show([]);
  };
  const ask = async (): Promise<void> => {
    asked?.abort();
    const { signal } = (asked = new AbortController());
    const typed = input.value.trim();
    if (typed.length < fewestTyped) return show([]);
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal });
      if (!answer.ok) return show([]);
      const { items, says: words } = (await answer.json()) as Suggestions;
      if (!signal.aborted && document.activeElement === input) show(items, words);
    } catch {
      // Given up for a newer one, or no network: the form still searches.
    }
  };
  const open = (option: Element | undefined): void => {
    if (option instanceof HTMLElement) location.assign(option.dataset.vers ?? '');
  };

  show([]);
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void ask(), pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    const { length } = list.children;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing) return;
    if (step !== 0 && length > 0) choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
    else if (step > 0) void ask();
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter' && chosen >= 0) open(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Pressed, not clicked: the field would lose the focus first, and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) =>
    open((target as Element).closest('[role=option]') ?? undefined),
  );
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) suggest(form);
