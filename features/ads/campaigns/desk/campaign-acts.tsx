'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { CampaignMove } from '#features/ads/campaigns/campaign.ts';
import {
  approveCampaignAction,
  duplicateCampaignAction,
  endCampaignAction,
  pauseCampaignAction,
  refuseCampaignAction,
  resumeCampaignAction,
  submitCampaignAction,
} from '#features/ads/campaigns/desk/actions.ts';
import type { Outcome, Permission } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { campaignPage as words } from '#words/ads/campaigns/ads-campaign.ts';

type Move = Exclude<CampaignMove, 'change'>;
/** What is on the screen: it is what one approves. */
export type SeenCampaign = {
  campaignId: string;
  version: number;
  creatives: readonly { id: string; version: number }[];
};

/** What may be done with a campaign as it stands; who may not approve reads why. */
export function CampaignActs({
  seen,
  moves,
  approval,
}: {
  seen: SeenCampaign;
  moves: readonly Move[];
  approval: Permission;
}) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<'refuse' | 'end' | null>(null);
  const { campaignId, version, creatives } = seen;
  const run = (move: Move, act: () => Promise<Outcome<unknown>>): void => {
    setSaid('');
    send(act, () => {
      setAsked(null);
      setSaid(words.done[move]);
      router.refresh();
    });
  };
  const acts: Record<Exclude<Move, 'refuse' | 'end'>, () => Promise<Outcome<unknown>>> = {
    submit: () => submitCampaignAction({ campaignId, version }),
    approve: () => approveCampaignAction({ campaignId, version, creatives: [...creatives] }),
    pause: () => pauseCampaignAction({ campaignId }),
    resume: () => resumeCampaignAction({ campaignId }),
  };
  const decide = (asking: 'refuse' | 'end', reason: string): void =>
    run(asking, () =>
      asking === 'refuse'
        ? refuseCampaignAction({ campaignId, version, reason })
        : endCampaignAction({ campaignId, reason }),
    );
  const duplicate = (): void =>
    send(
      () => duplicateCampaignAction({ campaignId }),
      (copy) => router.push(urls.deskCampaign(copy.campaignId)),
    );
  return (
    <section aria-label={words.acts}>
      <p className="gestes">
        {moves.map((move) =>
          move === 'refuse' || move === 'end' ? (
            <Button key={move} kind={move === 'end' ? 'danger' : 'secondary'} onClick={() => setAsked(move)}>
              {words[move]}
            </Button>
          ) : (
            <Button
              key={move}
              kind={move === 'pause' ? 'secondary' : 'primary'}
              disabled={isPending || (move === 'approve' && !approval.allowed)}
              onClick={() => run(move, acts[move])}
            >
              {words[move]}
            </Button>
          ),
        )}
        <Button disabled={isPending} onClick={duplicate}>
          {words.duplicate}
        </Button>
      </p>
      {moves.includes('approve') ? (
        <p className="champ-aide">{approval.allowed ? words.lookFirst : approval.reason}</p>
      ) : null}
      {asked ? null : <Refused error={error} />}
      <p role="status">{said}</p>
      {asked ? (
        <ReasonDialog
          asked={asked}
          isPending={isPending}
          fault={fault('reason')}
          onClose={() => setAsked(null)}
          onDecide={(reason) => decide(asked, reason)}
        >
          <Refused error={fault('reason') ? null : error} />
        </ReasonDialog>
      ) : null}
    </section>
  );
}

/** An act has no field beside it: what its refusal says of a field is said here. */
const Refused = ({ error }: { error: ReturnType<typeof useSending>['error'] }) => {
  if (!error) return null;
  const { fields, ...whole } = error;
  const sentence = fields ? Object.values(fields).join(' ') : undefined;
  return <FormRefusal error={{ ...whole, ...(sentence ? { detail: sentence } : {}) }} />;
};

function ReasonDialog({
  asked,
  isPending,
  fault,
  onClose,
  onDecide,
  children,
}: {
  asked: 'refuse' | 'end';
  isPending: boolean;
  fault: string | undefined;
  onClose: () => void;
  onDecide: (reason: string) => void;
  children: React.ReactNode;
}) {
  const [reason, setReason] = useState('');
  const isRefusal = asked === 'refuse';
  return (
    <Dialog title={isRefusal ? words.refuseTitle : words.endTitle} onClose={onClose}>
      <p>{isRefusal ? words.refuseHelp : words.endHelp}</p>
      <TextArea
        label={isRefusal ? words.refuseReason : words.endReason}
        value={reason}
        maxLength={1_000}
        error={fault}
        onChange={(event) => setReason(event.target.value)}
      />
      {children}
      <p className="dialogue-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind={isRefusal ? 'primary' : 'danger'} disabled={isPending} onClick={() => onDecide(reason)}>
          {isRefusal ? words.refuseNow : words.endNow}
        </Button>
      </p>
    </Dialog>
  );
}
