'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { readRefusal } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { AppError } from '#lib/errors.ts';
import { deskMessages } from '#messages/desk.ts';

type Act = () => Promise<{ ok: true } | { ok: false; error: AppError }>;
type Step = { act: Act; sentence: string };

export type Said = { isGood: boolean; sentence: string; undo: Step | null };

/** How the items of a list act: one at a time, with a sentence, and a way back where there is one. */
export type Settle = {
  isPending: boolean;
  said: Said | null;
  /** Resolves with true once it is done; what was typed for it is kept until then. */
  run: (step: Step & { undo?: Step }) => Promise<boolean>;
};

/** Acts, says what came of it, and reads the page again; a network that drops says so instead of throwing. */
export function useSettle(): Settle {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const run: Settle['run'] = ({ act, sentence, undo }) =>
    new Promise((settle) => {
      setSaid(null);
      startTransition(async () => {
        const outcome = await act().catch(() => null);
        settle(outcome?.ok ?? false);
        setSaid(
          outcome?.ok
            ? { isGood: true, sentence, undo: undo ?? null }
            : { isGood: false, sentence: refusalOf(outcome), undo: null },
        );
        if (outcome) router.refresh();
      });
    });
  return { isPending, said, run };
}

const refusalOf = (outcome: { error: AppError } | null): string =>
  outcome ? readRefusal(outcome.error).sentence : deskMessages.save.lostNetwork;

/** A dialog that asks for an act: it closes once that is done; refused, it says why and keeps what was typed in it. */
export function useSettleDialog<Name extends string>(settle: Settle) {
  const [open, setOpen] = useState<Name | null>(null);
  const [isRefused, setRefused] = useState(false);
  const { said } = settle;
  return {
    open,
    ask: (name: Name) => {
      setRefused(false);
      setOpen(name);
    },
    perform: async (step: Parameters<Settle['run']>[0]) => {
      const isDone = await settle.run(step);
      setRefused(!isDone);
      if (isDone) setOpen(null);
    },
    frame: {
      isWorking: settle.isPending,
      problem: isRefused && said && !said.isGood ? said.sentence : null,
      onClose: () => setOpen(null),
    },
  };
}
