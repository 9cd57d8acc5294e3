'use client';

import { bodyWords } from '#words/newsroom/body/body.ts';
import { useSurroundings } from '#features/newsroom/body/desk/editor-choices.tsx';
import { type ReactNode, useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { ArticleSearch } from '#features/newsroom/body/desk/article-search.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { RelatedLink } from './related-link.ts';

const words = bodyEditorWords.relatedLink;
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Chooses the article to pin: among those given or found, or by its address in the desk. */
export function RelatedLinkForm({ content, onSave, onClose }: BlockFormProps<RelatedLink>): ReactNode {
  const [articleId, setArticleId] = useState(content?.articleId ?? '');
  const [error, setError] = useState('');
  const save = () => {
    const id = uuid.exec(articleId)?.[0];
    if (!id) return setError(words.refused);
    onSave({ id: content?.id ?? '', type: 'relatedLink', articleId: id.toLowerCase() });
  };
  return (
    <FormDialog title={bodyEditorWords.tools.relatedLink} onSubmit={save} onClose={onClose}>
      <ArticleSearch chosen={articleId} valueOf={({ id }) => id} onChoose={({ id }) => setArticleId(id)} />
      <TextField
        label={words.address}
        help={words.help}
        error={error || undefined}
        value={articleId}
        onChange={(event) => setArticleId(event.target.value)}
      />
    </FormDialog>
  );
}

export function RelatedLinkSummary({ block }: { block: RelatedLink }): ReactNode {
  const { articles = [] } = useSurroundings();
  const headline = articles.find((article) => article.id === block.articleId)?.headline;
  return (
    <p>
      {bodyWords.relatedLink} — {headline ?? words.unknown}
    </p>
  );
}
