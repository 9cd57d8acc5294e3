'use client';

import type { ComponentProps } from 'react';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

type Counted = { limit: number; value: string };

const helpOf = ({ limit, value }: Counted): string | undefined =>
  value === '' ? undefined : storyFields.count(value.trim().length, limit);

/** A line whose length matters where it is shown; past the limit it says so and lets go on. */
export function CountedField({ limit, value, ...rest }: Counted & ComponentProps<typeof TextField>) {
  return <TextField {...rest} value={value} help={helpOf({ limit, value })} />;
}

/** The same for a few lines. */
export function CountedArea({ limit, value, ...rest }: Counted & ComponentProps<typeof TextArea>) {
  return <TextArea {...rest} value={value} help={helpOf({ limit, value })} />;
}
