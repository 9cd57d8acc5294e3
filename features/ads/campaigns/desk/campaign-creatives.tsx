'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { CampaignCreative } from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { approveCreativesAction } from '#features/ads/campaigns/desk/actions.ts';
import type { Permission } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { creativeKindWords, campaignPage as words } from '#words/ads/campaigns/ads-campaign.ts';

/** What is shown of a campaign; what came or changed after its approval is approved here. */
export function CampaignCreatives({
  campaignId,
  creatives,
  isApproved,
  mayAdd,
}: {
  campaignId: string;
  /** Each with whether this person may approve it. */
  creatives: readonly (CampaignCreative & { approval: Permission })[];
  /** Whether the campaign itself is: creatives wait with it otherwise. */
  isApproved: boolean;
  mayAdd: boolean;
}) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  const [said, setSaid] = useState('');
  const approve = (id: string, version: number): void => {
    setSaid('');
    send(
      () => approveCreativesAction({ campaignId, creatives: [{ id, version }] }),
      () => {
        setSaid(words.done.creatives);
        router.refresh();
      },
    );
  };
  return (
    <section className="bord" aria-labelledby="creations">
      <h2 id="creations">{words.creatives}</h2>
      {creatives.length === 0 ? <p className="champ-aide">{words.noCreatives}</p> : null}
      <ul className="campagne-vises">
        {creatives.map(({ id, name, kind, width, height, version, isApproved: isDone, approval }) => (
          <li key={id}>
            <span>
              <Link href={urls.deskCreative(id)}>{name}</Link>
              <span className="liste-mention">
                {[
                  creativeKindWords[kind],
                  ...(width && height ? [`${width} × ${height}`] : []),
                  isDone
                    ? words.creativeApproved
                    : isApproved
                      ? words.creativeWaiting
                      : words.creativeWithCampaign,
                ].join(' · ')}
              </span>
              {isApproved && !isDone && !approval.allowed ? (
                <span className="liste-mention">{approval.reason}</span>
              ) : null}
            </span>
            {isApproved && !isDone && approval.allowed ? (
              <Button
                disabled={isPending}
                aria-label={words.approveCreativeOf(name)}
                onClick={() => approve(id, version)}
              >
                {words.approveCreative}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <FormRefusal error={error} />
      <p role="status">{said}</p>
      {mayAdd ? (
        <p>
          <Link className={buttonClass()} href={urls.deskNewCreative(campaignId)}>
            {words.addCreative}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
