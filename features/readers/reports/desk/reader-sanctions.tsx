'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { liftSanction } from '#features/readers/reports/desk/actions.ts';
import { SanctionDialog } from '#features/readers/reports/desk/sanction-dialog.tsx';
import type { Sanction, SanctionKind } from '#features/readers/comments/sanctions.ts';
import { date, dateAndClock, iso } from '#lib/dates.ts';
import { sanctionWords as words } from '#words/readers/comments/sanctions.ts';

type Props = {
  userId: string;
  name: string;
  /** The last first; each as it stands when the page is drawn. */
  sanctions: readonly (Sanction & { isStanding: boolean })[];
  /** What may be done to this person now; none for whoever may do nothing. */
  possible: readonly SanctionKind[];
};

/** What moderators said to somebody, and what they may say now. */
export function ReaderSanctions({ userId, name, sanctions, possible }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<SanctionKind | null>(null);
  const [said, setSaid] = useState('');
  const { isPending, error, send } = useSending();
  const lift = (sanctionId: string): void =>
    send(
      () => liftSanction({ sanctionId }),
      () => {
        setSaid(words.lifted);
        router.refresh();
      },
    );
  return (
    <section className="moderation-mesures" aria-labelledby="mesures">
      <h2 id="mesures">{words.title}</h2>
      <p role="status">{said}</p>
      <FormRefusal error={error} />
      {possible.length > 0 ? (
        <p className="gestes">
          {possible.map((kind) => (
            <Button
              key={kind}
              kind={kind === 'ban' ? 'danger' : 'secondary'}
              aria-label={words.takeOn[kind](name)}
              onClick={() => setOpen(kind)}
            >
              {words.take[kind]}
            </Button>
          ))}
        </p>
      ) : null}
      {sanctions.length === 0 ? <p>{words.none}</p> : null}
      <ul className="mesures">
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <SanctionLine sanction={sanction} />
            {sanction.isStanding && possible.length > 0 ? (
              <Button
                disabled={isPending}
                aria-label={words.liftOn(words.kinds[sanction.kind], date(sanction.imposedAt))}
                onClick={() => lift(sanction.id)}
              >
                {words.lift}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? (
        <SanctionDialog
          userId={userId}
          name={name}
          kind={open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            setSaid(words.done[open](name));
            router.refresh();
          }}
        />
      ) : null}
    </section>
  );
}

function SanctionLine({ sanction }: { sanction: Sanction & { isStanding: boolean } }) {
  const { kind, reason, removedCount, imposedAt, imposedBy, isStanding } = sanction;
  return (
    <>
      <p>
        <strong>{words.kinds[kind]}</strong> <time dateTime={iso(imposedAt)}>{dateAndClock(imposedAt)}</time>{' '}
        {words.by(imposedBy)}
        {removedCount === null ? '' : ` · ${words.removed(removedCount)}`} ·{' '}
        {isStanding ? standingWords(sanction) : endedWords(sanction)}
      </p>
      <blockquote>{reason}</blockquote>
    </>
  );
}

const standingWords = ({ endsAt }: Sanction): string =>
  endsAt ? `${words.standing} ${words.until(endsAt)}` : words.standing;

const endedWords = ({ liftedAt, liftedBy, endsAt }: Sanction): string => {
  if (liftedAt && !(endsAt && liftedAt >= endsAt)) return words.liftedAt(liftedAt, liftedBy);
  return endsAt ? words.ended(endsAt) : '';
};
