'use client';

import { type ReactNode, useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { typedHref } from '#features/newsroom/body/safe-href.ts';
import { providerNames } from '#words/newsroom/body/body.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { Embed } from './embed.ts';
import { findEmbed } from './embed-provider.ts';

const words = bodyEditorWords.embed;

/** The public address of what was typed, and whose it is; null when it is no web page. */
function readEmbed(typed: string): Pick<Embed, 'url' | 'provider'> | null {
  const href = typedHref(typed);
  if (href === null || !/^https?:/.test(href)) return null;
  return findEmbed(href) ?? { provider: 'link', url: href };
}

export function EmbedForm({ content, onSave, onClose }: BlockFormProps<Embed>): ReactNode {
  const [address, setAddress] = useState(content?.url ?? '');
  const [title, setTitle] = useState(content?.title ?? '');
  const [error, setError] = useState('');
  const found = readEmbed(address);
  const save = () => {
    if (!found) return setError(words.refused);
    onSave({ id: content?.id ?? '', type: 'embed', ...found, ...(title.trim() && { title: title.trim() }) });
  };
  return (
    <FormDialog title={bodyEditorWords.tools.embed} onSubmit={save} onClose={onClose}>
      <TextField
        label={words.address}
        help={found ? words.recognised(providerNames[found.provider]) : words.help}
        error={error || undefined}
        type="url"
        inputMode="url"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField label={words.title} value={title} onChange={(event) => setTitle(event.target.value)} />
    </FormDialog>
  );
}

export const EmbedSummary = ({ block }: { block: Embed }): ReactNode => (
  <p>
    {providerNames[block.provider]} — {block.title ?? block.url}
  </p>
);
