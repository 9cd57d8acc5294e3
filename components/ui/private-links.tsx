'use client';

import { type ReactNode, useRef, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

type Words = Readonly<
  Record<
    'create' | 'created' | 'address' | 'copy' | 'copied' | 'notCopied' | 'open' | 'none' | 'close' | 'closed',
    string
  >
>;

/** A link that was made before: what is said of it, and how closing it is called; null where it is closed already. */
export type ListedLink = { id: string; said: string; closing: string | null };

/**
 * Links that open something without an account, to who holds them: make one (its address is shown this once), copy it,
 * see those that there are, close them. `children` say what the next one shows, and for how long.
 */
export function PrivateLinks({
  words,
  links,
  listTitle = null,
  onCreate,
  onClose,
  onChanged,
  children,
}: {
  words: Words;
  links: readonly ListedLink[];
  listTitle?: string | null;
  onCreate: () => Promise<Outcome<{ path: string }>>;
  onClose: (id: string) => Promise<Outcome<unknown>>;
  /** Has the page drawn as it stands afterwards. */
  onChanged: () => void;
  children: ReactNode;
}) {
  const [isPending, startTransition] = useTransition();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const run = <Value,>(
    act: () => Promise<Outcome<Value>>,
    done: string,
    addressOf: (value: Value) => string,
  ) =>
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      setAddress(outcome?.ok ? addressOf(outcome.value) : '');
      setSaid(
        outcome === null ? deskMessages.save.lostNetwork : outcome.ok ? done : errorSentence(outcome.error),
      );
      onChanged();
    });
  const create = () => run(onCreate, words.created, ({ path }) => new URL(path, window.location.origin).href);
  const close = (id: string) =>
    run(
      () => onClose(id),
      words.closed,
      () => '',
    );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      {children}
      <p className="gestes">
        <Button disabled={isPending} onClick={create}>
          {words.create}
        </Button>
      </p>
      <p role="status">{said}</p>
      {address ? (
        <div className="lien-prive">
          <input ref={field} aria-label={words.address} readOnly value={address} />
          <Button onClick={() => void copy()}>{words.copy}</Button>
          <a className="bouton bouton-quiet" href={address} target="_blank" rel="noopener noreferrer">
            {words.open}
          </a>
        </div>
      ) : null}
      {listTitle ? <h3>{listTitle}</h3> : null}
      {links.length === 0 ? <p className="champ-aide">{words.none}</p> : null}
      <ul className="liens-prives">
        {links.map(({ id, said: saidOfLink, closing }) => (
          <li key={id}>
            <span>{saidOfLink}</span>
            {closing ? (
              <Button disabled={isPending} aria-label={closing} onClick={() => close(id)}>
                {words.close}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
