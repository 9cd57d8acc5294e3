import { fullDate } from '#lib/dates.ts';
import { relativeTime, storyAge } from '#lib/relative-time.ts';

const refreshMs = 60_000;

/** Today's date in the masthead: a kept page can't know it. */
class TodaysDate extends HTMLElement {
  connectedCallback(): void {
    this.textContent = fullDate(new Date());
  }
}

customElements.define('date-du-jour', TodaysDate);

/** « Cet article a plus de 12 ans »: said beside the date of an old story, which a kept page can't know to be old. */
class StoryAge extends HTMLElement {
  connectedCallback(): void {
    this.textContent = storyAge(Date.parse(this.dataset.depuis ?? ''), Date.now());
  }
}

customElements.define('age-article', StoryAge);

/** Puts « il y a 12 min » in the place of recent absolute times, which stay in `datetime` and in the title. */
function refresh(): void {
  const now = Date.now();
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relatif]')) {
    element.title ||= element.textContent ?? '';
    element.textContent = relativeTime(Date.parse(element.dateTime), now) ?? element.title;
  }
}

refresh();
setInterval(refresh, refreshMs);
