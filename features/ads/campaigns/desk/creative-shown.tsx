'use client';

import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { parseSize } from '#features/ads/campaigns/ad-slots.ts';
import type { CreativeKind } from '#features/ads/campaigns/ads.ts';
import { creativeLimits as limits, creativeSizes, toAdSize } from '#features/ads/campaigns/creative.ts';
import type { DeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import type { TakenCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

type Given = {
  kind: CreativeKind;
  creative: DeskCreative | undefined;
  taken: TakenCreativeFile | null;
  fault: (field: string) => string | undefined;
};

/** What readers get of a creative, by its nature. */
export function CreativeShown(given: Given) {
  switch (given.kind) {
    case 'picture':
      return <AltField {...given} />;
    case 'html5':
      return (
        <>
          {given.taken?.size ? null : <SizeField {...given} />}
          <AltField {...given} />
          <p className="champ-aide">{words.clickTag}</p>
        </>
      );
    case 'text':
      return <TextFields {...given} />;
    case 'tag':
      return (
        <>
          <SizeField {...given} />
          <AltField {...given} />
          <TextArea
            label={words.html}
            name="html"
            help={words.htmlHelp}
            rows={6}
            maxLength={limits.tagLength}
            spellCheck={false}
            defaultValue={given.creative?.shown?.kind === 'tag' ? given.creative.shown.content.html : ''}
            error={given.fault('html')}
            required
          />
        </>
      );
  }
}

/** What a picture shows, or the title of a frame. */
function AltField({ kind, creative, fault }: Given) {
  const isPicture = kind === 'picture';
  return (
    <TextField
      label={isPicture ? words.alt : words.title}
      name="alt"
      help={isPicture ? words.altHelp : words.titleHelp}
      maxLength={250}
      defaultValue={creative?.alt}
      error={fault('alt')}
      required
    />
  );
}

function SizeField({ creative, fault }: Given) {
  return (
    <SelectField
      label={words.size}
      name="size"
      help={words.sizeHelp}
      defaultValue={creative?.size ? toAdSize(creative.size) : ''}
      error={fault('size')}
    >
      <option value="">{words.sizeUnchosen}</option>
      {creativeSizes.map((size) => {
        const { width, height } = parseSize(size);
        return (
          <option key={size} value={size}>
            {words.pixels(width, height)}
          </option>
        );
      })}
    </SelectField>
  );
}

function TextFields({ creative, fault }: Given) {
  const known = creative?.shown?.kind === 'text' ? creative.shown.content : null;
  return (
    <>
      <TextField
        label={words.headline}
        name="headline"
        maxLength={limits.headlineLength}
        defaultValue={known?.headline}
        error={fault('headline')}
        required
      />
      <TextArea
        label={words.text}
        name="text"
        maxLength={limits.textLength}
        defaultValue={known?.text}
        error={fault('text')}
      />
      <TextField
        label={words.button}
        name="button"
        maxLength={limits.buttonLength}
        defaultValue={known?.button}
        error={fault('button')}
        required
      />
    </>
  );
}
