/**
 * A kept page's form carries no token: one is asked for when somebody begins to write, so that what they send is posted
 * at once. Without it the form works as it does without scripts.
 */
async function bringToken(form: HTMLFormElement): Promise<void> {
  const response = await fetch(form.dataset.jeton ?? '', { headers: { accept: 'application/json' } });
  if (!response.ok) return;
  const { formToken } = (await response.json()) as { formToken?: unknown };
  if (typeof formToken !== 'string') return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'formToken';
  field.value = formToken;
  form.append(field);
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
