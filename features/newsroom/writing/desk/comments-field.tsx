'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import type { CommentsMode } from '#features/newsroom/articles/articles.ts';
import { fromSiteTime, toSiteTime } from '#lib/site-time.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const words = storyFields.comments;
const usualDays = 7;

type Comments = { commentsMode: CommentsMode; commentsUntil: string | null };

const inAWeek = (): string => new Date(Date.now() + usualDays * 86_400_000).toISOString();

/** Whether readers may comment: yes, until an hour, or no. */
export function CommentsField({
  commentsMode,
  commentsUntil,
  onChange,
}: Comments & { onChange: (comments: Comments) => void }) {
  const [local, setLocal] = useState(() => (commentsUntil ? toSiteTime(new Date(commentsUntil)) : ''));
  const choice = commentsMode === 'closed' ? 'closed' : commentsUntil ? 'until' : 'open';
  const choose = (next: 'open' | 'until' | 'closed') => {
    const until = next === 'until' ? (commentsUntil ?? inAWeek()) : null;
    setLocal(until ? toSiteTime(new Date(until)) : '');
    onChange({ commentsMode: next === 'closed' ? 'closed' : 'open', commentsUntil: until });
  };
  const type = (typed: string) => {
    setLocal(typed);
    const read = fromSiteTime(typed);
    if (read?.kind === 'instant') onChange({ commentsMode: 'open', commentsUntil: read.at.toISOString() });
    // The night when clocks go back, the later of the two: comments stay open rather than close early.
    if (read?.kind === 'twice') onChange({ commentsMode: 'open', commentsUntil: read.second.toISOString() });
  };
  return (
    <>
      <RadioGroup
        legend={words.legend}
        value={choice}
        onChange={choose}
        options={[
          { value: 'open', label: words.open },
          { value: 'until', label: words.until },
          { value: 'closed', label: words.closed },
        ]}
      />
      {choice === 'until' ? (
        <TextField
          label={words.untilLabel}
          help={words.zone()}
          type="datetime-local"
          value={local}
          onChange={(event) => type(event.target.value)}
        />
      ) : null}
    </>
  );
}
