'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { StoryChoices } from '#features/newsroom/articles/desk/edited-article.ts';
import { unnamedIds } from '#features/newsroom/writing/unnamed-ids.ts';

/** Asks the page for its choices again, once, when the text names what they don't: it was made after the page opened. */
export function useFreshChoices(fields: StoryFields, choices: StoryChoices): void {
  const router = useRouter();
  const asked = useRef('');
  const unnamed = unnamedIds(fields, choices).join(' ');
  useEffect(() => {
    if (unnamed === '' || unnamed === asked.current) return;
    asked.current = unnamed;
    router.refresh();
  }, [router, unnamed]);
}
