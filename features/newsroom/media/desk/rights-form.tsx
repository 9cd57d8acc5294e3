'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { licenceKinds } from '#features/newsroom/media/assets.ts';
import type { DeskAsset } from '#features/newsroom/media/data/desk-asset.queries.ts';
import { setAssetRightsAction } from '#features/newsroom/media/desk/actions.ts';
import { changesOf } from '#features/newsroom/media/desk/changed-fields.ts';
import { fromLastDay, problemsForNewStory, toLastDay } from '#features/newsroom/media/rights-days.ts';
import { formText } from '#lib/form-text.ts';
import { fromSiteTime, toSiteTime } from '#lib/site-time.ts';
import { done } from '#lib/use-case.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';
import { licenceWords, rightsProblemWords } from '#words/newsroom/media/media-desk.ts';

/** What the newspaper may do with an asset; `refusal` says why this person only reads it. */
export function RightsForm({ asset, now, refusal }: { asset: DeskAsset; now: Date; refusal: string | null }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [sentence, setSentence] = useState('');
  const problems = problemsForNewStory(asset, now);
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const changes = changesOf(plainRights(asset), rightsOf(new FormData(event.currentTarget)));
    setSentence('');
    send(
      async () => {
        if (!changes) return done({ changed: 0 });
        const { base, values } = changes;
        const read =
          'rightsExpireAt' in base ? { rightsExpireAt: asset.rightsExpireAt?.toISOString() ?? null } : {};
        const outcome = await setAssetRightsAction({
          assetIds: [asset.id],
          base: { ...base, ...read },
          values,
        });
        if (!outcome.ok && outcome.error.code === 'conflict') router.refresh();
        return outcome;
      },
      ({ changed }) => {
        setSentence(changed > 0 ? words.rightsSaved : words.unchanged);
        router.refresh();
      },
    );
  };
  const isRead = refusal !== null;
  return (
    <form className="groupe" onSubmit={save} aria-labelledby="droits">
      <h2 id="droits">{words.rights}</h2>
      {problems.length === 0 ? <p className="champ-aide">{words.rightsFree}</p> : null}
      {problems.map((problem) => (
        <p key={problem} className="note">
          {words.rightsProblem(rightsProblemWords[problem])}
        </p>
      ))}
      {refusal ? <p className="champ-aide">{refusal}</p> : null}
      <SelectField label={words.licence} name="licence" defaultValue={asset.licence} disabled={isRead}>
        {licenceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {licenceWords[kind]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words.licenceUrl}
        name="licenceUrl"
        inputMode="url"
        defaultValue={asset.licenceUrl ?? ''}
        error={fault('licenceUrl')}
        disabled={isRead}
      />
      <TextField
        label={words.lastDay}
        name="lastDay"
        type="date"
        defaultValue={toLastDay(asset.rightsExpireAt)}
        error={fault('rightsExpireAt')}
        disabled={isRead}
      />
      <TextField
        label={words.embargo}
        name="embargo"
        type="datetime-local"
        defaultValue={asset.embargoedUntil ? toSiteTime(asset.embargoedUntil) : ''}
        error={fault('embargoedUntil')}
        disabled={isRead}
      />
      <TextField
        label={words.mostUses}
        name="mostUses"
        type="number"
        min={1}
        defaultValue={asset.mostUses ?? ''}
        help={words.mostUsesHelp(asset.stories)}
        error={fault('mostUses')}
        disabled={isRead}
      />
      <TextField
        label={words.territories}
        name="territories"
        maxLength={300}
        defaultValue={asset.territories ?? ''}
        error={fault('territories')}
        disabled={isRead}
      />
      <TextArea
        label={words.rightsNote}
        name="rightsNote"
        defaultValue={asset.rightsNote ?? ''}
        error={fault('rightsNote')}
        disabled={isRead}
      />
      <FormFoot
        error={error}
        isPending={isPending}
        save={isRead ? null : words.save}
        said={sentence}
        isSaidBelow
      />
    </form>
  );
}

/** The form's fields as they are sent; an hour that comes twice is the later one, so that no embargo ends early. */
function rightsOf(form: FormData) {
  const text = (name: string) => formText(form, name).trim();
  const embargo = fromSiteTime(text('embargo'));
  const until = embargo?.kind === 'instant' ? embargo.at : embargo?.kind === 'twice' ? embargo.second : null;
  return {
    licence: licenceKinds.find((kind) => kind === text('licence')) ?? 'unknown',
    licenceUrl: text('licenceUrl') || null,
    rightsExpireAt: fromLastDay(text('lastDay'))?.toISOString() ?? null,
    embargoedUntil: embargo?.kind === 'missing' ? text('embargo') : (until?.toISOString() ?? null),
    territories: text('territories') || null,
    mostUses: text('mostUses') === '' ? null : Number(text('mostUses')),
    rightsNote: text('rightsNote') || null,
  };
}

/** The same of what was read; an end of rights within a day counts as that day's. */
function plainRights(asset: DeskAsset) {
  const { rightsExpireAt, embargoedUntil, ...rest } = asset;
  const end = fromLastDay(toLastDay(rightsExpireAt));
  return {
    ...rest,
    rightsExpireAt: end?.toISOString() ?? null,
    embargoedUntil: embargoedUntil?.toISOString() ?? null,
  };
}
