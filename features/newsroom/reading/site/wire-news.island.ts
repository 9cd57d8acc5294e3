import {
  type NewsLine,
  newsAfter,
  type WireMark,
  type WireNews,
  wireNewsSize,
} from '#features/newsroom/reading/wire-news.ts';

/** A page asks once a minute while it is looked at; ever more rarely while nothing comes, or nobody answers. */
const soonestMs = 60_000;
const rarestMs = 600_000;
const patienceMs = 10_000;

/**
 * « 3 nouveaux articles »: says that the wire went on, and shows what came when it is asked to. Nothing that is being
 * read moves before. The browser asks with the mark of what it has (304 when nothing came), and not at all from a tab
 * that is not in sight.
 */
class NewOnWire extends HTMLElement {
  readonly #button = this.#makeButton();
  readonly #heard = document.createElement('span');
  #mark: WireMark = { at: this.dataset.depuis ?? '', id: this.dataset.id ?? '' };
  #told: readonly NewsLine[] = [];
  #wait = soonestMs;
  #askedAt = Date.now();
  #timer = 0;

  connectedCallback(): void {
    this.#heard.setAttribute('role', 'status');
    this.#heard.className = 'sr-only';
    this.replaceChildren(this.#button, this.#heard);
    document.addEventListener('visibilitychange', () => this.#plan());
    this.#plan();
  }

  #makeButton(): HTMLElement {
    const { vers } = this.dataset;
    const button = document.createElement(vers === undefined ? 'button' : 'a');
    button.hidden = true;
    if (button instanceof HTMLAnchorElement) button.href = vers ?? '';
    else {
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => this.#show());
    }
    return button;
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const left = this.#askedAt + this.#wait - Date.now();
    this.#timer = window.setTimeout(() => void this.#ask(), Math.max(0, left));
  }

  async #ask(): Promise<void> {
    this.#askedAt = Date.now();
    const news = await readNews(this.dataset.porte ?? '');
    const told = news && newsAfter(news, this.#mark);
    const isChanged = told !== null && told.length !== this.#told.length;
    this.#wait = isChanged ? soonestMs : Math.min(rarestMs, this.#wait * (told ? 1.5 : 2));
    if (told) this.#tell(told);
    this.#plan();
  }

  #tell(told: readonly NewsLine[]): void {
    const isChanged = told.length !== this.#told.length;
    this.#told = told;
    if (!isChanged) return;
    const words = told.length === 0 ? '' : this.#announcement(told.length);
    this.#button.textContent = words;
    this.#button.hidden = told.length === 0;
    this.#heard.textContent = words;
  }

  #announcement(count: number): string {
    const { un = '', nombre, plus } = this.dataset;
    if (count === 1) return un;
    return withNumber(count >= wireNewsSize ? plus : nombre, count);
  }

  #show(): void {
    // More came than was told: between them and the list there would be a hole.
    if (this.#told.length >= wireNewsSize) return location.reload();
    const shown = this.#told;
    const [newest] = shown;
    if (!newest) return;
    const rows = shown.toReversed().map((line) => addLine(line, 'rubriques' in this.dataset));
    this.#mark = newest;
    this.#tell([]);
    const { ajout = '', ajouts } = this.dataset;
    this.#heard.textContent = shown.length === 1 ? ajout : withNumber(ajouts, shown.length);
    // The button is gone: the keyboard goes on where the news begins.
    rows.at(-1)?.querySelector('a')?.focus();
  }
}

/** Words of ours with how many in the place that they keep for it. */
const withNumber = (words = '', count = 0): string => words.replace('#', String(count));

/** The newest lines of the wire; null when nobody answers, or something else does. */
async function readNews(door: string): Promise<readonly NewsLine[] | null> {
  try {
    const answer = await fetch(door, { cache: 'no-cache', signal: AbortSignal.timeout(patienceMs) });
    const news = answer.ok ? ((await answer.json()) as WireNews) : null;
    return news?.version === 1 ? news.articles : null;
  } catch {
    return null;
  }
}

/** Puts a line at the head of the page's list, under its day, and returns its row. */
function addLine(line: NewsLine, showsSection: boolean): HTMLElement {
  const row = make('li', `teinte-${line.tint} nouveau`);
  const time = make('time', '', line.clock);
  time.dateTime = line.at;
  const link = make('a', '');
  link.append(...(line.label ? [make('span', 'annonce-ligne', `${line.label} `)] : []), line.headline);
  link.href = line.path;
  row.append(time, link);
  if (showsSection) row.append(make('span', 'fil-rubrique', line.section));
  listOfDay(line.day).prepend(row);
  return row;
}

/** The list of the newest day, which is made when it has just begun. */
function listOfDay(day: string): Element {
  const days = document.querySelector('.fil-jours');
  const [newest] = days?.children ?? [];
  const list = newest?.querySelector('ol');
  if (list && newest?.querySelector('h2')?.textContent === day) return list;
  const section = make('section', 'fil-jour');
  const rows = make('ol', '');
  section.append(make('h2', '', day), rows);
  days?.prepend(section);
  return rows;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('fil-nouveaux', NewOnWire);
