'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { creativeKinds, type CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { FileKind } from '#features/ads/campaigns/creative-intake.ts';
import type { DeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { saveCreativeAction } from '#features/ads/campaigns/desk/actions.ts';
import { CreativeFile } from '#features/ads/campaigns/desk/creative-file.tsx';
import { CreativeShown } from '#features/ads/campaigns/desk/creative-shown.tsx';
import type { TakenCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { formText } from '#lib/form-text.ts';
import { urls } from '#lib/urls.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

const isFileKind = (kind: CreativeKind): kind is FileKind => kind === 'picture' || kind === 'html5';

/** Adds a creative to a campaign, or changes one. Its nature is chosen once. */
export function CreativeForm({ campaignId, creative }: { campaignId: string; creative?: DeskCreative }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [kind, setKind] = useState<CreativeKind>(creative?.kind ?? 'picture');
  const [taken, setTaken] = useState<TakenCreativeFile | null>(null);
  const [said, setSaid] = useState('');
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const field = (name: string): string => formText(fields, name);
    setSaid('');
    send(
      async () => {
        const outcome = await saveCreativeAction({
          campaignId,
          edited: creative ? { creativeId: creative.id, version: creative.version } : null,
          kind,
          name: field('name'),
          clickUrl: field('clickUrl'),
          weight: field('weight'),
          alt: field('alt'),
          size: field('size'),
          intake: taken?.kind === kind ? taken.intake : '',
          headline: field('headline'),
          text: field('text'),
          button: field('button'),
          html: field('html'),
        });
        // What somebody else changed becomes what the next attempt is measured by; what was typed stays.
        if (!outcome.ok && outcome.error.code === 'conflict') router.refresh();
        return outcome;
      },
      ({ creativeId, isApproved }) => {
        setSaid(isApproved ? words.saved : words.savedAgain);
        if (!creative) return router.push(urls.deskCreative(creativeId));
        setTaken(null);
        router.refresh();
      },
    );
  };
  return (
    <form className="creation-forme" onSubmit={save} noValidate>
      {creative ? null : (
        <RadioGroup
          legend={words.kind}
          value={kind}
          options={creativeKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(chosen) => {
            setKind(chosen);
            setTaken(null);
          }}
        />
      )}
      <TextField
        label={words.name}
        name="name"
        help={words.nameHelp}
        maxLength={120}
        autoComplete="off"
        defaultValue={creative?.name}
        error={fault('name')}
        required
      />
      {isFileKind(kind) ? (
        <CreativeFile
          key={kind}
          kind={kind}
          taken={taken}
          hasFile={creative !== undefined}
          error={fault('intake')}
          onTaken={setTaken}
        />
      ) : null}
      <CreativeShown kind={kind} creative={creative} taken={taken} fault={fault} />
      <TextField
        label={words.clickUrl}
        name="clickUrl"
        inputMode="url"
        help={words.clickHelp}
        maxLength={2_000}
        autoComplete="off"
        defaultValue={creative?.clickUrl}
        error={fault('clickUrl')}
        required
      />
      <TextField
        label={words.weight}
        name="weight"
        type="number"
        min={1}
        max={100}
        help={words.weightHelp}
        defaultValue={creative?.weight ?? 1}
        error={fault('weight')}
      />
      <FormFoot error={error} isPending={isPending} save={creative ? words.save : words.add} said={said} />
    </form>
  );
}
