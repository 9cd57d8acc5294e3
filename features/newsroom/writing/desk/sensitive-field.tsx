'use client';

import { useState } from 'react';
import { CheckField } from '#components/ui/field.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { markSensitive } from '#features/newsroom/writing/desk/actions.ts';
import { errorSentence } from '#messages/errors.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';

const words = storyFields.sensitive;

/** Whether the story is sensitive: said at once, for the text that readers have too. */
export function SensitiveField({ articleId, initial }: { articleId: string; initial: boolean }) {
  const [isSensitive, setSensitive] = useState(initial);
  const { isPending, error, send } = useSending();
  return (
    <div>
      <CheckField
        label={words.label}
        checked={isSensitive}
        disabled={isPending}
        aria-describedby="sensible-aide"
        onChange={(event) =>
          send(
            () => markSensitive({ articleId, isSensitive: event.target.checked }),
            (answer) => setSensitive(answer.isSensitive),
          )
        }
      />
      <p className="champ-aide" id="sensible-aide">
        {words.help}
      </p>
      <div role="status">{error ? <p className="note">{errorSentence(error)}</p> : null}</div>
    </div>
  );
}
