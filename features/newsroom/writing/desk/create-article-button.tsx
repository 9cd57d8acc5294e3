'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { createArticle } from '#features/newsroom/writing/desk/actions.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

/** Begins a story in a section and opens it. */
export function CreateArticleButton({ sectionId }: { sectionId: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, start] = useTransition();
  const router = useRouter();
  const create = () =>
    start(async () => {
      try {
        const outcome = await createArticle({ fields: { sectionId } });
        if (outcome.ok) router.push(urls.deskArticle(outcome.value.articleId));
        else {
          // The section that this page knew may be out of service: the page reads its sections again.
          setProblem(outcome.error.fields?.['sectionId'] ?? errorSentence(outcome.error));
          router.refresh();
        }
      } catch {
        setProblem(deskMessages.save.lostNetwork);
      }
    });
  return (
    <div>
      <Button id="nouvel-article" kind="primary" disabled={isWorking} onClick={create}>
        {isWorking ? deskMessages.publication.working : deskMessages.list.create}
      </Button>
      {problem ? (
        <p className="champ-erreur" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
