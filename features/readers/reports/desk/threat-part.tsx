'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import type { DeskThreat } from '#features/readers/reports/data/report.queries.ts';
import { passThreatOn, raiseThreat } from '#features/readers/reports/desk/actions.ts';
import type { Acting } from '#features/readers/reports/desk/use-acting.ts';
import { reportDesk as words } from '#words/readers/reports/comment-report-desk.ts';

type PartProps = { commentId: string; acting: Acting };

/** A threat to somebody's life: to note whom it was passed on to (article 18), or who did. */
export function ThreatPart({ commentId, threat, acting }: PartProps & { threat: DeskThreat }) {
  const { raisedAt, raisedByName, authority, passedOnAt, passedOnByName } = threat;
  return (
    <div className="signale-transmission">
      <p className="liste-mention">{words.raisedBy(raisedByName, raisedAt)}</p>
      {authority && passedOnAt ? (
        <p>{words.passedOnBy({ authority, at: passedOnAt, name: passedOnByName })}</p>
      ) : (
        <PassOnForm commentId={commentId} acting={acting} />
      )}
    </div>
  );
}

function PassOnForm({ commentId, acting }: PartProps) {
  const [authority, setAuthority] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const send = (): void =>
    acting.run(
      () => passThreatOn({ commentId, authority }),
      () => words.passedOn,
      (error) => setFault(error.fields?.['authority']),
    );
  return (
    <>
      <p>
        <strong>{words.threatLead}</strong>
      </p>
      <TextField
        label={words.authority}
        help={words.authorityHelp}
        value={authority}
        error={fault}
        maxLength={200}
        onChange={(event) => setAuthority(event.target.value)}
      />
      <p className="gestes">
        <Button kind="primary" disabled={acting.isPending} onClick={send}>
          {words.passOn}
        </Button>
      </p>
    </>
  );
}

/** To say that a comment is one. */
export function RaiseButton({ commentId, name, acting }: PartProps & { name: string }) {
  const [isAsking, setAsking] = useState(false);
  const raise = (): void => {
    setAsking(false);
    acting.run(
      () => raiseThreat({ commentId }),
      () => words.raised,
    );
  };
  return (
    <p className="gestes">
      <Button
        kind="quiet"
        disabled={acting.isPending}
        aria-label={words.raiseOf(name)}
        onClick={() => setAsking(true)}
      >
        {words.raise}
      </Button>
      {isAsking ? (
        <Dialog title={words.raiseTitle} onClose={() => setAsking(false)}>
          <p>{words.raiseText}</p>
          <div className="dialogue-actions">
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button kind="danger" onClick={raise}>
              {words.raiseSubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </p>
  );
}
