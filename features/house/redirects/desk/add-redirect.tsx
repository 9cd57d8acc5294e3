'use client';

import { useState } from 'react';
import { RedirectForm } from '#features/house/redirects/desk/redirect-form.tsx';
import { redirectWords as words } from '#words/house/redirects/redirects.ts';

/** Adds one redirect. */
export function AddRedirect() {
  const [sentence, setSentence] = useState('');
  return (
    <section className="groupe" aria-labelledby="ajouter">
      <h2 id="ajouter">{words.addTitle}</h2>
      <RedirectForm submit={words.add} onSaved={setSentence} />
      <p role="status">{sentence}</p>
    </section>
  );
}
