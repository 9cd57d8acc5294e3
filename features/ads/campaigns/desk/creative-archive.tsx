'use client';

import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { archiveCreativeAction } from '#features/ads/campaigns/desk/actions.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

/** Takes a creative out of service at once, or back in. */
export function CreativeArchive({ creativeId, isArchived }: { creativeId: string; isArchived: boolean }) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  return (
    <div>
      <Button
        disabled={isPending}
        onClick={() =>
          send(
            () => archiveCreativeAction({ creativeId, isArchived: !isArchived }),
            () => router.refresh(),
          )
        }
      >
        {isArchived ? words.restore : words.archive}
      </Button>
      {isArchived ? null : <p className="champ-aide">{words.archiveHelp}</p>}
      <FormRefusal error={error} />
    </div>
  );
}
