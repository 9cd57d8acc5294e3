'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { DeskAdvertiser } from '#features/ads/campaigns/data/desk-advertiser.queries.ts';
import { saveAdvertiserAction } from '#features/ads/campaigns/desk/actions.ts';
import { formText } from '#lib/form-text.ts';
import { urls } from '#lib/urls.ts';
import { advertiserWords as words } from '#words/ads/campaigns/ads-advertisers.ts';

/** Makes an advertiser, or changes one. */
export function AdvertiserForm({ advertiser }: { advertiser?: DeskAdvertiser }) {
  const router = useRouter();
  const { isPending, error, fault, send } = useSending();
  const [said, setSaid] = useState('');
  const save = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setSaid('');
    send(
      () =>
        saveAdvertiserAction({
          ...(advertiser ? { advertiserId: advertiser.id } : {}),
          name: formText(fields, 'name'),
          contactName: formText(fields, 'contactName'),
          contactEmail: formText(fields, 'contactEmail'),
          website: formText(fields, 'website'),
          note: formText(fields, 'note'),
        }),
      ({ advertiserId }) => {
        setSaid(words.saved);
        if (advertiser) router.refresh();
        else router.push(urls.deskAdvertiser(advertiserId));
      },
    );
  };
  return (
    <form className="campagne-forme" onSubmit={save} noValidate>
      <TextField
        label={words.name}
        name="name"
        help={words.nameHelp}
        maxLength={80}
        autoComplete="off"
        defaultValue={advertiser?.name}
        error={fault('name')}
        required
      />
      <TextField
        label={words.website}
        name="website"
        type="url"
        maxLength={500}
        autoComplete="off"
        defaultValue={advertiser?.website ?? ''}
        error={fault('website')}
      />
      <TextField
        label={words.contactName}
        name="contactName"
        maxLength={120}
        autoComplete="off"
        defaultValue={advertiser?.contactName ?? ''}
        error={fault('contactName')}
      />
      <TextField
        label={words.contactEmail}
        name="contactEmail"
        type="email"
        maxLength={254}
        autoComplete="off"
        defaultValue={advertiser?.contactEmail ?? ''}
        error={fault('contactEmail')}
      />
      <TextArea
        label={words.note}
        name="note"
        rows={3}
        maxLength={2_000}
        defaultValue={advertiser?.note ?? ''}
        error={fault('note')}
      />
      <FormFoot
        error={error}
        isPending={isPending}
        save={advertiser ? words.save : words.createNow}
        said={said}
      />
    </form>
  );
}
