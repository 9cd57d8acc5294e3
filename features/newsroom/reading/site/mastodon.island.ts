import {
  mastodonKey,
  mastodonShareUrl,
  toMastodonServer,
} from '#features/newsroom/sharing/mastodon-server.ts';

/**
 * Makes a link to Mastodon ask once for the reader's server, in a form under it, and lead there from then on: the
 * device remembers it until an empty field is sent. Its words stand on the link; without scripts it leads to Mastodon's
 * own page, which asks each time.
 */
function askForServer(link: HTMLAnchorElement): void {
  const words = link.dataset;
  const text = new URL(link.href).searchParams.get('text') ?? '';
  let server = remembered();

  const change = document.createElement('button');
  change.type = 'button';
  change.ariaLabel = words['changer'] ?? '';
  link.after(change);
  const show = (): void => {
    link.href = mastodonShareUrl(server, text);
    change.textContent = server;
    change.hidden = server === null;
  };
  show();

  let form: HTMLFormElement | null = null;
  const open = (): void => {
    form ??= makeForm(link, (typed) => {
      if (typed.trim() === '') {
        server = remember(null);
        show();
        return true;
      }
      const named = toMastodonServer(typed);
      if (named === null) return false;
      server = remember(named);
      show();
      link.click();
      return true;
    });
    change.after(form);
    const field = form.querySelector('input');
    if (field) field.value = server ?? '';
    form.hidden = false;
    field?.focus();
  };
  change.addEventListener('click', open);
  link.addEventListener('click', (event) => {
    if (server !== null) return;
    event.preventDefault();
    open();
  });
}

/** A field with its label, its help and its refusal; hidden once what was typed is taken. */
function makeForm(link: HTMLAnchorElement, take: (typed: string) => boolean): HTMLFormElement {
  const words = link.dataset;
  const form = document.createElement('form');
  form.noValidate = true;
  const label = document.createElement('label');
  label.textContent = words['serveur'] ?? '';
  const field = document.createElement('input');
  field.placeholder = words['exemple'] ?? '';
  field.autocapitalize = 'none';
  field.spellcheck = false;
  field.inputMode = 'url';
  label.append(field);
  const help = document.createElement('p');
  help.id = 'aide-mastodon';
  help.textContent = words['aide'] ?? '';
  field.setAttribute('aria-describedby', help.id);
  const refusal = document.createElement('p');
  refusal.role = 'alert';
  const go = document.createElement('button');
  go.textContent = words['partager'] ?? '';
  form.append(label, help, refusal, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isTaken = take(field.value);
    refusal.textContent = isTaken ? '' : (words['refus'] ?? '');
    field.ariaInvalid = String(!isTaken);
    form.hidden = isTaken;
    // Where the form was opened from: the keyboard would start again from the top of the page.
    (isTaken ? link : field).focus();
  });
  return form;
}

/** Storage may be closed altogether: then the server is asked for each time. */
function remembered(): string | null {
  try {
    return toMastodonServer(localStorage.getItem(mastodonKey) ?? '');
  } catch {
    return null;
  }
}

function remember(server: string | null): string | null {
  try {
    if (server === null) localStorage.removeItem(mastodonKey);
    else localStorage.setItem(mastodonKey, server);
  } catch {
    // It holds for this page.
  }
  return server;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-serveur]')) askForServer(link);
