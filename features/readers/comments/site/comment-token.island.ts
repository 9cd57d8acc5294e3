/**
 * A kept page's form carries no token: one is asked for when somebody begins to write, so that what they send is posted
 * at once. Without it the form works as it does without scripts.
 */
async function bringToken(form: HTMLFormElement): Promise<void> {
  const response = await fetch(form.dataset.jeton ?? '', { headers: { accept: 'application/json' } });
  if (!response.ok) return;
  const { formToken, barred } = (await response.json()) as { formToken?: unknown; barred?: unknown };
  if (typeof barred === 'string') tell(form, barred);
  if (typeof formToken !== 'string') return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'formToken';
  field.value = formToken;
  form.append(field);
}

/** Somebody whom moderators keep from writing is told before they have typed it all. */
function tell(form: HTMLFormElement, sentence: string): void {
  const note = document.createElement('p');
  note.className = 'commenter-empeche';
  note.setAttribute('role', 'alert');
  note.textContent = sentence;
  form.prepend(note);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-jeton]')) {
  form.addEventListener(
    'focusin',
    () => {
      bringToken(form).catch(() => undefined);
    },
    { once: true },
  );
}
