'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import type { Remarks } from '#features/newsroom/review/desk/use-remarks.ts';
import { isAnchoredField, type Place, type Remark, type Reply } from '#features/newsroom/review/review.ts';
import { dateAndClock } from '#lib/dates.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = reviewWords.remarks;

/** One remark with its passage, its answers, and what may be done with it. */
export function RemarkThread({
  remark,
  place,
  remarks,
  isChosen,
  onShow,
}: {
  remark: Remark;
  place: Place;
  remarks: Remarks;
  isChosen: boolean;
  /** Leads to the passage; null where there is none to show. */
  onShow: (() => void) | null;
}) {
  const [isAnswering, setAnswering] = useState(false);
  const isResolved = remark.resolvedAt !== null;
  const nameId = useId();
  return (
    <li
      id={`remarque-${remark.id}`}
      className={isChosen ? 'remarque remarque-choisie' : 'remarque'}
      aria-labelledby={nameId}
      tabIndex={-1}
    >
      <Said said={remark} nameId={nameId} />
      <Where remark={remark} place={place} />
      <p className="remarque-texte">{remark.text}</p>
      {remark.replies.length > 0 ? (
        <ul className="remarque-reponses">
          {remark.replies.map((reply) => (
            <li key={reply.id}>
              <Said said={reply} />
              <p className="remarque-texte">{reply.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {remark.resolvedAt ? (
        <p className="champ-aide">
          {words.resolvedBy(
            remark.resolvedByName ?? reviewWords.someone,
            dateAndClock(new Date(remark.resolvedAt)),
          )}
        </p>
      ) : null}
      {isAnswering ? (
        <AnswerForm
          name={remark.authorName}
          onCancel={() => setAnswering(false)}
          onSend={async (text) => {
            const isSent = await remarks.reply(remark.id, text);
            if (isSent) setAnswering(false);
          }}
        />
      ) : (
        <p className="remarque-gestes">
          {onShow ? (
            <Button kind="quiet" onClick={onShow}>
              {words.show}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={() => setAnswering(true)}>
            {words.reply}
          </Button>
          <Button kind="quiet" onClick={() => void remarks.resolve(remark.id, !isResolved)}>
            {isResolved ? words.reopen : words.resolve}
          </Button>
        </p>
      )}
    </li>
  );
}

function Said({ said, nameId }: { said: Reply; nameId?: string }) {
  return (
    <p className="remarque-qui" id={nameId}>
      <strong>{said.authorName}</strong>{' '}
      <time dateTime={said.createdAt}>{dateAndClock(new Date(said.createdAt))}</time>
    </p>
  );
}

function Where({ remark, place }: { remark: Remark; place: Place }) {
  if (isAnchoredField(remark.blockId)) return <p className="champ-aide">{words.targets[remark.blockId]}</p>;
  return (
    <>
      {remark.quote ? <blockquote className="remarque-citation">{remark.quote}</blockquote> : null}
      {place.state === 'changed' ? <p className="remarque-alerte">{words.changed}</p> : null}
      {place.state === 'gone' ? <p className="remarque-alerte">{words.gone}</p> : null}
    </>
  );
}

function AnswerForm({
  name,
  onSend,
  onCancel,
}: {
  name: string;
  onSend: (text: string) => Promise<void>;
  onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [isWorking, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever pressed « Répondre » is about to type.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      ref={form}
      className="remarque-saisie"
      onSubmit={(event) => {
        event.preventDefault();
        setWorking(true);
        void onSend(text).finally(() => setWorking(false));
      }}
    >
      <TextArea
        label={words.replyTo(name)}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="remarque-gestes">
        <Button type="submit" disabled={isWorking || text.trim() === ''}>
          {words.send}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
