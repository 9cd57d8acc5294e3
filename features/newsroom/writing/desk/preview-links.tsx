'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import { PrivateLinks } from '#components/ui/private-links.tsx';
import { previewHours } from '#features/newsroom/articles/articles.schema.ts';
import type { OpenPreviewLink } from '#features/newsroom/writing/data/preview.queries.ts';
import { createPreviewLink, revokePreviewLink } from '#features/newsroom/writing/desk/actions.ts';
import { dateAndClock } from '#lib/dates.ts';
import { previewWords as words } from '#words/newsroom/publishing/aftermath.ts';

type Hours = (typeof previewHours)[number];

/** Links that show the text without an account: make one, see who made which and until when, close them. */
export function PreviewLinks({ articleId, links }: { articleId: string; links: readonly OpenPreviewLink[] }) {
  const router = useRouter();
  const [isPinned, setPinned] = useState(false);
  const [hours, setHours] = useState<Hours>(48);
  return (
    <section className="groupe">
      <h2>{words.heading}</h2>
      <p className="champ-aide">{words.lead}</p>
      <PrivateLinks
        words={words}
        listTitle={words.list}
        links={links.map((link) => ({
          id: link.id,
          said: saidOf(link),
          closing: words.closeOf(dateAndClock(link.createdAt)),
        }))}
        onCreate={() => createPreviewLink({ articleId, isPinned, hours })}
        onClose={(previewLinkId) => revokePreviewLink({ previewLinkId })}
        onChanged={() => router.refresh()}
      >
        <SelectField
          label={words.what}
          value={isPinned ? 'pinned' : 'follows'}
          onChange={(event) => setPinned(event.target.value === 'pinned')}
        >
          <option value="follows">{words.follows}</option>
          <option value="pinned">{words.pinned}</option>
        </SelectField>
        <SelectField
          label={words.howLong}
          value={hours}
          onChange={(event) =>
            setHours(previewHours.find((choice) => String(choice) === event.target.value) ?? 48)
          }
        >
          {previewHours.map((choice) => (
            <option key={choice} value={choice}>
              {words.hours[choice]}
            </option>
          ))}
        </SelectField>
      </PrivateLinks>
    </section>
  );
}

const saidOf = ({ revisionNumber, createdByName, expiresAt }: OpenPreviewLink): string =>
  [
    revisionNumber === null ? words.followsShort : words.pinnedShort(revisionNumber),
    words.by(createdByName),
    words.until(dateAndClock(expiresAt)),
  ].join(', ');
