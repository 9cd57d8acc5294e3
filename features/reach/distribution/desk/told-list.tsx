'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import { resendDelivery, resendParked } from '#features/reach/distribution/desk/actions.ts';
import { useSending } from '#features/reach/distribution/desk/use-sending.ts';
import type { DeliveryLine, ToldStory } from '#features/reach/distribution/distribution.ts';
import { dateAndClock } from '#lib/dates.ts';
import type { Permission } from '#lib/use-case.ts';
import { urls, withQuery } from '#lib/urls.ts';
import {
  announcedActWords,
  deliveryProblemWords,
  distributionWords as words,
  lineWords,
  receiverWords,
} from '#words/reach/distribution/distribution.ts';

type Resend = (line: DeliveryLine) => void;

/**
 * What the world was told, each with what became of it channel by channel, and « Renvoyer ». `hasStories` names each
 * story: without it the list is of one story alone.
 */
export function ToldList({
  told,
  permission,
  hasStories,
}: {
  told: readonly ToldStory[];
  permission: Permission;
  hasStories: boolean;
}) {
  const { isPending, said, send } = useSending();
  const resend: Resend = ({ id, round }) =>
    send(
      () => resendDelivery({ deliveryId: id, round }),
      () => words.resent,
    );
  return (
    <>
      <div role="status">
        <SaidNote said={said} />
      </div>
      <ul className="diffusion-liste">
        {told.map((story) => (
          <li key={story.event}>
            {hasStories ? (
              <Link
                className="liste-titre"
                href={withQuery(urls.deskArticle(story.articleId), { volet: 'diffusion' })}
              >
                {story.headline || words.untitled}
              </Link>
            ) : null}
            <span className="liste-mention">
              {announcedActWords[story.act]} · {dateAndClock(story.at)}
            </span>
            <ul className="diffusion-lignes">
              {story.lines.map((line) => (
                <Line
                  key={line.id}
                  {...{ line, story, permission, isPending }}
                  onResend={() => resend(line)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({
  line,
  story,
  permission,
  isPending,
  onResend,
}: {
  line: DeliveryLine;
  story: ToldStory;
  permission: Permission;
  isPending: boolean;
  onResend: () => void;
}) {
  const sentence = lineWords(line, story.at);
  const { status, problem, attempts, round } = line;
  const counts = [
    ...(attempts > 1 ? [words.attempts(attempts)] : []),
    ...(round > 0 ? [words.again(round)] : []),
  ];
  return (
    <li className={status === 'parked' ? 'diffusion-abandon' : undefined}>
      <span>{sentence}</span>
      {problem ? <span className="liste-mention">{deliveryProblemWords[problem]}</span> : null}
      {counts.length > 0 ? <span className="liste-mention">{counts.join(' · ')}</span> : null}
      {status === 'waiting' ? null : (
        <Button
          kind="quiet"
          disabled={!permission.allowed || isPending}
          title={permission.allowed ? undefined : permission.reason}
          aria-label={words.resendOf(receiverWords(line), story.headline || words.untitled)}
          onClick={onResend}
        >
          {words.resend}
        </Button>
      )}
    </li>
  );
}

/** Sends again everything that was given up. */
export function ResendParked() {
  const { isPending, said, send } = useSending();
  return (
    <>
      <p className="gestes">
        <Button
          disabled={isPending}
          onClick={() =>
            send(
              () => resendParked({}),
              ({ count }) => words.resentParked(count),
            )
          }
        >
          {words.resendParked}
        </Button>
      </p>
      <div role="status">
        <SaidNote said={said} />
      </div>
    </>
  );
}
