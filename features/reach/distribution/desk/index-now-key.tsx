'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import { changeIndexNowKey } from '#features/reach/distribution/desk/actions.ts';
import { useSending } from '#features/reach/distribution/desk/use-sending.ts';
import type { IndexNowKeys } from '#features/reach/distribution/distribution.schema.ts';
import type { Permission } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { distributionWords as words } from '#words/reach/distribution/distribution.ts';

/** The key by which search engines know the newspaper, where it stands, and another one. */
export function IndexNowKey({ keys, permission }: { keys: IndexNowKeys; permission: Permission }) {
  const [isAsking, setAsking] = useState(false);
  const { isPending, said, send } = useSending();
  const address = urls.indexNowKey(keys.key);
  const [former] = keys.former;
  return (
    <section className="groupe" aria-labelledby="cle">
      <h2 id="cle">{words.key}</h2>
      <p className="champ-aide">{words.keyLead}</p>
      <p className="diffusion-cle">
        {words.keyAddress}{' '}
        <a href={address} target="_blank" rel="noopener">
          <code>{address}</code>
        </a>
      </p>
      <p className="liste-mention">
        {words.keySince(new Date(keys.madeAt))} {former ? words.keyFormer(new Date(former.until)) : null}
      </p>
      <div role="status">
        <SaidNote said={said} />
      </div>
      <p className="gestes">
        <Button
          disabled={!permission.allowed || isPending}
          title={permission.allowed ? undefined : permission.reason}
          onClick={() => setAsking(true)}
        >
          {words.changeKey}
        </Button>
      </p>
      {isAsking ? (
        <Dialog title={words.changeKeyTitle} onClose={() => setAsking(false)}>
          <p>{words.changeKeyHelp}</p>
          <div className="dialogue-actions">
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button
              kind="primary"
              disabled={isPending}
              onClick={() => {
                setAsking(false);
                send(
                  () => changeIndexNowKey({ key: keys.key }),
                  () => words.keyChanged,
                );
              }}
            >
              {words.changeKeySubmit}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
