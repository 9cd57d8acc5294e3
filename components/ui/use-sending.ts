'use client';

import { useState, useTransition } from 'react';
import type { AppError } from '#lib/errors.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';

/**
 * How a form of the desk is sent: one at a time, why it was refused, and what follows when it was not. A network that
 * drops is a refusal like another: what was typed stays.
 */
export function useSending() {
  const [isPending, startTransition] = useTransition();
  const [error, setError] = useState<AppError | null>(null);
  const send = <Value>(act: () => Promise<Outcome<Value>>, onDone: (value: Value) => void): void =>
    startTransition(async () => {
      const outcome = await act().catch((): Outcome<Value> => ({ ok: false, error: lostNetwork }));
      setError(outcome.ok ? null : outcome.error);
      if (outcome.ok) onDone(outcome.value);
    });
  return { isPending, error, fault: (field: string): string | undefined => error?.fields?.[field], send };
}

const lostNetwork: AppError = { code: 'unavailable', detail: deskMessages.save.lostNetwork };
