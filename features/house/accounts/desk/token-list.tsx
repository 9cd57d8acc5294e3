'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { revokeApiTokenAction } from '#features/house/accounts/desk/actions.ts';
import type { ApiTokenView } from '#features/house/accounts/data/api-token.queries.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { roleWords, tokenPage as words } from '#messages/accounts.ts';
import { errorSentence } from '#messages/errors.ts';

/** Keys that still open something, each with the button that ends it. */
export function TokenList({ tokens }: { tokens: readonly ApiTokenView[] }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');

  const revoke = ({ id, name }: ApiTokenView): void =>
    startTransition(async () => {
      const outcome = await revokeApiTokenAction({ tokenId: id });
      setSentence(outcome.ok ? words.revoked(name) : errorSentence(outcome.error));
      router.refresh();
    });

  return (
    <>
      <p role="status">{sentence}</p>
      {tokens.length === 0 ? (
        <p className="vide">{words.none}</p>
      ) : (
        <table className="liste">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.createdAt}</th>
              <th scope="col">{words.lastUsed}</th>
              <th scope="col">{words.expires}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token.id}>
                <td>{token.name}</td>
                <td data-label={words.role}>{roleWords[token.role]}</td>
                <td data-label={words.owner}>{token.ownerName}</td>
                <td data-label={words.createdAt}>{date(token.createdAt)}</td>
                <td data-label={words.lastUsed}>
                  {token.lastUsedAt ? dateAndClock(token.lastUsedAt) : words.neverUsed}
                </td>
                <td data-label={words.expires}>{token.expiresAt ? date(token.expiresAt) : words.never}</td>
                <td>
                  <Button
                    kind="danger"
                    disabled={isPending}
                    aria-label={words.revokeOf(token.name)}
                    onClick={() => revoke(token)}
                  >
                    {words.revoke}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
