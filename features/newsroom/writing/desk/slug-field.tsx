'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { toSlug } from '#lib/slug.ts';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const words = deskMessages.editor;

/**
 * The last part of a story's address: proposed by its headline, or typed. What is typed becomes an address when the
 * field is left; letters that no address has (emoji, other scripts) say so and change nothing.
 */
export function SlugField({
  slug,
  proposed,
  error,
  onChange,
}: {
  slug: string | null;
  proposed: string;
  error: string | undefined;
  onChange: (slug: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? slug ?? '';
  const isRefused = typed !== null && typed.trim() !== '' && toSlug(typed) === '';
  const settle = () => {
    if (typed === null) return;
    const wanted = toSlug(typed);
    if (wanted !== '' || typed.trim() === '') {
      if ((wanted || null) !== slug) onChange(wanted || null);
      setTyped(null);
    }
  };
  return (
    <>
      <TextField
        label={words.slug}
        help={slug ? undefined : words.slugHelp(proposed)}
        error={isRefused ? storyFields.slugNotLatin : error}
        value={shown}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
      />
      {slug ? (
        <Button
          kind="quiet"
          onClick={() => {
            setTyped(null);
            onChange(null);
          }}
        >
          {storyFields.useProposedSlug}
        </Button>
      ) : null}
    </>
  );
}
