'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { CampaignState } from '#features/ads/campaigns/ads.ts';
import type { CampaignField, CampaignForm as Form } from '#features/ads/campaigns/campaign-fields.ts';
import { saveCampaignAction } from '#features/ads/campaigns/desk/actions.ts';
import { CampaignIdentity, type Choice } from '#features/ads/campaigns/desk/campaign-identity.tsx';
import type { FormPart } from '#features/ads/campaigns/desk/campaign-part.ts';
import { CampaignTerms } from '#features/ads/campaigns/desk/campaign-terms.tsx';
import { CampaignTimes } from '#features/ads/campaigns/desk/campaign-times.tsx';
import { CampaignTargets, type SectionChoice } from '#features/ads/campaigns/desk/campaign-targets.tsx';
import { mergeCampaign } from '#features/ads/campaigns/merge-campaign.ts';
import type { AppError } from '#lib/errors.ts';
import { urls } from '#lib/urls.ts';
import { campaignFieldWords, campaignForm as words } from '#words/ads/campaigns/ads-campaign.ts';
import { errorSentence } from '#messages/errors.ts';

/** A campaign that is stored already. */
export type StoredCampaign = { id: string; version: number; state: CampaignState };

/** Makes a campaign, or changes one; two people who change the same lose nothing. */
export function CampaignForm({
  initial,
  stored,
  advertisers,
  sections,
  names,
}: {
  initial: Form;
  stored?: StoredCampaign;
  advertisers: readonly Choice[];
  sections: readonly SectionChoice[];
  /** What is aimed at already, by id. */
  names: Readonly<Record<string, string>>;
}) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [base, setBase] = useState({ form: initial, version: stored?.version ?? 0 });
  const [form, setForm] = useState(initial);
  const [said, setSaid] = useState('');
  const [merged, setMerged] = useState('');
  const { isPending, error, fault, send } = useSending();
  useEffect(() => {
    if (error?.fields) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  const takeTheirs = ({ data }: AppError): void => {
    const theirs = data as { version: number; form: Form };
    const result = mergeCampaign(base.form, form, theirs.form);
    const list = (fields: readonly CampaignField[]): string =>
      fields.map((field) => campaignFieldWords[field]).join(', ');
    setBase(theirs);
    setForm(result.merged);
    setMerged(words.conflict(list(result.taken), list(result.clashes)));
  };
  const store = async () => {
    const outcome = await saveCampaignAction(
      stored ? { campaignId: stored.id, version: base.version, form } : { form },
    );
    if (!outcome.ok && outcome.error.code === 'conflict') takeTheirs(outcome.error);
    return outcome;
  };
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSaid('');
    setMerged('');
    send(store, (saved) => {
      if (!stored) return router.push(urls.deskCampaign(saved.campaignId));
      setBase(saved);
      setForm(saved.form);
      setSaid(words.saved);
      router.refresh();
    });
  };
  const part: FormPart = { form, set: (fields) => setForm({ ...form, ...fields }), fault };
  return (
    <form ref={element} className="campagne-forme" onSubmit={save} noValidate>
      <CampaignIdentity {...part} advertisers={advertisers} />
      <CampaignTimes {...part} />
      {form.kind === 'house' ? null : <CampaignTerms {...part} />}
      <CampaignTargets {...part} sections={sections} names={names} />
      <Foot error={error} merged={merged} state={stored?.state ?? null} />
      <p className="gestes">
        <Button type="submit" kind="primary" disabled={isPending}>
          {stored ? words.save : words.create}
        </Button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

/** Why it was not stored, or what storing it does. */
function Foot({
  error,
  merged,
  state,
}: {
  error: AppError | null;
  merged: string;
  state: CampaignState | null;
}) {
  const goesBack = state === 'submitted' || state === 'approved' || state === 'paused';
  const sentence = merged || (error ? refusal(error) : '');
  return (
    <>
      {goesBack ? <p className="champ-aide">{words.goesBack[state]}</p> : null}
      {sentence ? (
        <p className="note" role="alert">
          {sentence}
        </p>
      ) : null}
    </>
  );
}

const refusal = (error: AppError): string =>
  error.fields ? words.faulty(Object.keys(error.fields).length) : errorSentence(error);
