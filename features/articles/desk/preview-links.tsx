'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { previewHours } from '#features/articles/articles.schema.ts';
import type { OpenPreviewLink } from '#features/articles/data/preview.queries.ts';
import { createPreviewLink, revokePreviewLink } from '#features/articles/desk/actions.ts';
import { dateAndClock } from '#lib/dates.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';
import { previewWords as words } from '#messages/fr/aftermath.ts';

type Hours = (typeof previewHours)[number];

/** Links that show the text without an account: make one, see who made which and until when, close them. */
export function PreviewLinks({ articleId, links }: { articleId: string; links: readonly OpenPreviewLink[] }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [isPinned, setPinned] = useState(false);
  const [hours, setHours] = useState<Hours>(48);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const create = () =>
    startTransition(async () => {
      const outcome = await createPreviewLink({ articleId, isPinned, hours }).catch(() => null);
      setAddress(outcome?.ok ? new URL(outcome.value.path, window.location.origin).href : '');
      setSaid(
        outcome === null
          ? deskMessages.save.lostNetwork
          : outcome.ok
            ? words.created
            : errorSentence(outcome.error),
      );
      router.refresh();
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  const close = (previewLinkId: string) =>
    startTransition(async () => {
      const outcome = await revokePreviewLink({ previewLinkId }).catch(() => null);
      setAddress('');
      setSaid(
        outcome === null
          ? deskMessages.save.lostNetwork
          : outcome.ok
            ? words.closed
            : errorSentence(outcome.error),
      );
      router.refresh();
    });
  return (
    <section className="groupe">
      <h2>{words.heading}</h2>
      <p className="champ-aide">{words.lead}</p>
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
      <p className="gestes">
        <Button disabled={isPending} onClick={create}>
          {words.create}
        </Button>
      </p>
      <p role="status">{said}</p>
      {address ? (
        <div className="apercu-adresse">
          <input ref={field} aria-label={words.address} readOnly value={address} />
          <Button onClick={() => void copy()}>{words.copy}</Button>
          <a className="bouton bouton-quiet" href={address} target="_blank" rel="noopener noreferrer">
            {words.open}
          </a>
        </div>
      ) : null}
      <h3>{words.list}</h3>
      {links.length === 0 ? <p className="champ-aide">{words.none}</p> : null}
      <ul className="apercu-liens">
        {links.map(({ id, createdAt, createdByName, expiresAt, revisionNumber }) => (
          <li key={id}>
            <span>
              {revisionNumber === null ? words.followsShort : words.pinnedShort(revisionNumber)},{' '}
              {words.by(createdByName)}, {words.until(dateAndClock(expiresAt))}
            </span>
            <Button
              disabled={isPending}
              aria-label={words.closeOf(dateAndClock(createdAt))}
              onClick={() => close(id)}
            >
              {words.close}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
