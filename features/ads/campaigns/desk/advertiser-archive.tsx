'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { archiveAdvertiserAction } from '#features/ads/campaigns/desk/actions.ts';
import { advertiserWords as words } from '#words/ads/campaigns/ads-advertisers.ts';

/** Takes an advertiser out of the lists, or back into them. */
export function AdvertiserArchive({ id, isArchived }: { id: string; isArchived: boolean }) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  const [said, setSaid] = useState('');
  const toggle = (): void =>
    send(
      () => archiveAdvertiserAction({ advertiserId: id, isArchived: !isArchived }),
      () => {
        setSaid(isArchived ? words.unarchivedNow : words.archivedNow);
        router.refresh();
      },
    );
  return (
    <section className="bord" aria-labelledby="archiver">
      <h2 id="archiver">{words.archiveTitle}</h2>
      <p className="champ-aide">{isArchived ? words.archivedNow : words.archiveHelp}</p>
      <FormRefusal error={error} />
      <p className="gestes">
        <Button kind={isArchived ? 'secondary' : 'danger'} disabled={isPending} onClick={toggle}>
          {isArchived ? words.unarchive : words.archive}
        </Button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
