'use client';

import { useState } from 'react';
import type { DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import {
  listSuggestions,
  pinLink,
  setAutomaticLinks,
  takeBackDecision,
  vetoLink,
} from '#features/newsroom/related/desk/actions.ts';
import type { OfferedLink } from '#features/newsroom/related/related-links.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { relatedDesk as words } from '#words/newsroom/related/related-desk.ts';

/** What came of the last act, with its way back where there is one. */
export type SaidOfLinks = { isGood: boolean; sentence: string; undo: (() => void) | null };

type Named = { id: string; headline: string };
type Act = { call: Promise<Outcome<DeskLinks>>; sentence: string; undo?: () => void };

const refusalOf = (outcome: Outcome<unknown> | null): string =>
  outcome && !outcome.ok ? errorSentence(outcome.error) : deskMessages.save.lostNetwork;

/** The decisions about a story's links and what the archive suggests, as they stand after each act. */
export function useLinks(articleId: string, initial: DeskLinks) {
  const [links, setLinks] = useState(initial);
  const [suggestions, setSuggestions] = useState<readonly OfferedLink[] | null>(null);
  const [isPending, setPending] = useState(false);
  const [said, setSaid] = useState<SaidOfLinks | null>(null);

  const act = async ({ call, sentence, undo }: Act) => {
    setPending(true);
    const outcome = await call.catch(() => null);
    setPending(false);
    if (outcome?.ok) setLinks(outcome.value);
    setSaid(
      outcome?.ok
        ? { isGood: true, sentence, undo: undo ?? null }
        : { isGood: false, sentence: refusalOf(outcome), undo: null },
    );
  };
  const pin = ({ id: targetId, headline }: Named) =>
    act({
      call: pinLink({ articleId, targetId }),
      sentence: words.pinned(headline),
      undo: () => void takeBack({ id: targetId, headline }, 'pin'),
    });
  const veto = ({ id: targetId, headline }: Named) =>
    act({
      call: vetoLink({ articleId, targetId }),
      sentence: words.vetoed(headline),
      undo: () => void takeBack({ id: targetId, headline }, 'veto'),
    });
  const takeBack = ({ id: targetId, headline }: Named, kind: 'pin' | 'veto'): Promise<void> =>
    act({
      call: takeBackDecision({ articleId, targetId }),
      sentence: kind === 'pin' ? words.unpinned(headline) : words.unvetoed(headline),
      undo: () => void (kind === 'pin' ? pin : veto)({ id: targetId, headline }),
    });
  return {
    links,
    suggestions,
    isPending,
    said,
    say: (sentence: string) => setSaid({ isGood: true, sentence, undo: null }),
    pin,
    veto,
    takeBack,
    setAutomatic: (isOn: boolean) =>
      act({
        call: setAutomaticLinks({ articleId, isOn }),
        sentence: isOn ? words.automaticTurnedOn : words.automaticTurnedOff,
      }),
    search: async () => {
      setPending(true);
      const outcome = await listSuggestions({ articleId }).catch(() => null);
      setPending(false);
      if (outcome?.ok) setSuggestions(outcome.value);
      else setSaid({ isGood: false, sentence: refusalOf(outcome), undo: null });
    },
  };
}
export type Links = ReturnType<typeof useLinks>;
