'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { assignArticle } from '#features/newsroom/writing/desk/actions.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { reviewWords as words } from '#words/newsroom/writing/review.ts';

/** « Je m'en charge » from a list; says who was quicker when somebody was. */
export function TakeButton({ articleId, headline }: { articleId: string; headline: string }) {
  const router = useRouter();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async () => {
    setWorking(true);
    try {
      const outcome = await assignArticle({ articleId, isTaken: true, seen: null });
      setProblem(outcome.ok ? null : (outcome.error.detail ?? errorSentence(outcome.error)));
      router.refresh();
    } catch {
      setProblem(deskMessages.save.lostNetwork);
    }
    setWorking(false);
  };
  return (
    <>
      <Button disabled={isWorking} onClick={() => void take()}>
        {words.turn.take}
        <span className="sr-only">{words.turn.of(headline)}</span>
      </Button>
      <span role="status" className="champ-erreur">
        {problem}
      </span>
    </>
  );
}
