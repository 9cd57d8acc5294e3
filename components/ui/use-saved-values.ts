'use client';

import { useState } from 'react';
import { useSending } from '#components/ui/use-sending.ts';
import type { Outcome } from '#lib/use-case.ts';

/**
 * A form of what is set for the whole newspaper: it sends what was stored when it began beside what is typed, so that
 * somebody else's change is not undone, and goes on from what is stored afterwards. What is typed while it is sent
 * stays; `isSaved` is true until the next change. `keep` reads the values out of what the act answers.
 */
export function useSavedValues<Values, Answer>(
  initial: Values,
  {
    act,
    keep,
    onSaved,
  }: {
    act: (change: { base: Values; values: Values }) => Promise<Outcome<Answer>>;
    keep: (answer: Answer) => Values;
    onSaved?: () => void;
  },
) {
  const [base, setBase] = useState(initial);
  const [values, setValues] = useState(initial);
  const [isSaved, setSaved] = useState(false);
  const { isPending, error, fault, send } = useSending();
  const change = (next: Values): void => {
    setSaved(false);
    setValues(next);
  };
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSaved(false);
    send(
      () => act({ base, values }),
      (answer) => {
        const stored = keep(answer);
        setBase(stored);
        setValues((typed) => (typed === values ? stored : typed));
        setSaved(true);
        onSaved?.();
      },
    );
  };
  return { base, values, change, isPending, isSaved, error, fault, save };
}
