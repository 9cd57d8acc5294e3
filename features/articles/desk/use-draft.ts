'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ArticleFields } from '#features/articles/articles.ts';
import { saveDraft } from '#features/articles/desk/actions.ts';
import { forgetDraft, keepDraft, readDraft } from '#features/articles/desk/draft-journal.ts';
import type { Clash } from '#features/articles/merging.ts';
import { mergeArticleFields } from '#features/articles/merging.ts';
import { bodyToPlainText, countWords } from '#features/body/body-text.ts';
import type { BodyDocument } from '#features/body/body.ts';
import { errorSentence } from '#messages/fr/errors.ts';

export type Fields = ArticleFields<BodyDocument>;

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; reason: string; isSignedOut: boolean; isOffline: boolean; keptWords: number }
  | { kind: 'conflict'; theirs: Fields; theirRevisionId: string; merged: Fields; clashes: Clash[] };

const pauseMs = 1_000;
const firstRetryMs = 2_000;
const slowestRetryMs = 30_000;

type Draft = {
  fields: Fields;
  /** The newest revision that the server has acknowledged. */
  revisionId: string;
  /** Changes when the text was changed from outside the typing surface, which then starts anew from it. */
  generation: number;
  save: SaveState;
  notice: 'recovered' | 'merged' | null;
  recoveredAt: string | null;
};

/**
 * Holds a text while somebody writes: every pause of a second saves, one save at a time, each with the revision
 * that it started from; this device keeps what the server has not acknowledged; what others wrote meanwhile is
 * merged, and a clash waits for a choice. Nothing typed is ever dropped.
 */
export function useDraft(article: { id: string; revisionId: string; fields: Fields; isReadOnly: boolean }) {
  const [draft, update] = useReducer(
    (state: Draft, change: Partial<Draft> | ((state: Draft) => Partial<Draft>)): Draft => ({
      ...state,
      ...(typeof change === 'function' ? change(state) : change),
    }),
    {
      fields: article.fields,
      revisionId: article.revisionId,
      generation: 0,
      save: { kind: 'clean' },
      notice: null,
      recoveredAt: null,
    },
  );
  const current = useRef(article.fields);
  const acknowledged = useRef({ revisionId: article.revisionId, fields: article.fields });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const retryMs = useRef(firstRetryMs);
  const isStopped = useRef(false);

  const saveNow = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= run().finally(() => {
      running.current = null;
    });
    return running.current;

    async function run(): Promise<boolean> {
      while (current.current !== acknowledged.current.fields) {
        if (isStopped.current) return false;
        const sent = current.current;
        const sentAt = new Date().toISOString();
        update({ save: { kind: 'saving' } });
        const outcome = await send(article.id, acknowledged.current.revisionId, sent);
        if (!outcome.ok) {
          if (outcome.conflict) {
            isStopped.current = true;
            update({ save: outcome.conflict });
            return false;
          }
          update({ save: { ...outcome.failed, keptWords: newWords(acknowledged.current.fields, sent) } });
          timer.current = setTimeout(() => void saveNow(), retryMs.current);
          retryMs.current = Math.min(retryMs.current * 2, slowestRetryMs);
          return false;
        }
        retryMs.current = firstRetryMs;
        const { revisionId, fields: stored, isMerged } = outcome.value;
        if (isMerged) {
          const merged = mergeArticleFields({ base: sent, mine: current.current, theirs: stored });
          const next = merged.clashes.length === 0 ? merged.fields : current.current;
          current.current = current.current === sent ? stored : next;
          acknowledged.current = { revisionId, fields: stored };
          update((state) => ({
            fields: current.current,
            generation: state.generation + 1,
            notice: 'merged',
          }));
        } else {
          acknowledged.current = { revisionId, fields: sent };
        }
        update({ revisionId });
        forgetDraft(article.id, sentAt);
      }
      update({ save: { kind: 'saved', at: new Date() } });
      return true;
    }
  }, [article.id]);

  const change = useCallback(
    (part: Partial<Fields>) => {
      current.current = { ...current.current, ...part };
      keepDraft(article.id, {
        baseRevisionId: acknowledged.current.revisionId,
        at: new Date().toISOString(),
        fields: current.current,
      });
      update((state) => ({
        fields: current.current,
        save: state.save.kind === 'conflict' ? state.save : { kind: 'pending' },
      }));
      if (isStopped.current) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), pauseMs);
    },
    [article.id, saveNow],
  );

  /** After a clash: the chosen text is saved on top of the other person's revision. */
  const settle = useCallback(
    (fields: Fields, theirRevisionId: string, theirs: Fields) => {
      current.current = fields;
      acknowledged.current = { revisionId: theirRevisionId, fields: theirs };
      isStopped.current = false;
      update((state) => ({
        fields,
        generation: state.generation + 1,
        save: { kind: 'pending' },
        notice: null,
      }));
      void saveNow();
    },
    [saveNow],
  );

  useEffect(() => {
    if (article.isReadOnly) return;
    const kept = readDraft(article.id);
    if (kept) {
      // The kept text goes on from its own base: the server merges what others wrote meanwhile.
      acknowledged.current = { revisionId: kept.baseRevisionId, fields: article.fields };
      current.current = kept.fields;
      update((state) => ({
        fields: kept.fields,
        generation: state.generation + 1,
        save: { kind: 'pending' },
        notice: 'recovered',
        recoveredAt: kept.at,
      }));
      void saveNow();
    }
    const retry = () => void saveNow();
    const warn = (event: BeforeUnloadEvent) => {
      if (current.current !== acknowledged.current.fields) event.preventDefault();
    };
    addEventListener('online', retry);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('beforeunload', warn);
      clearTimeout(timer.current);
    };
    // The article is read once, when the editor opens: later versions arrive by merging.
  }, [article.id, article.isReadOnly, article.fields, saveNow]);

  return {
    ...draft,
    change,
    settle,
    saveNow,
    acknowledgedRevisionId: () => acknowledged.current.revisionId,
  };
}

type Sent =
  | { ok: true; value: { revisionId: string; fields: Fields; isMerged: boolean } }
  | {
      ok: false;
      conflict: Extract<SaveState, { kind: 'conflict' }> | null;
      failed: Extract<SaveState, { kind: 'failed' }>;
    };

const newWords = (acknowledged: Fields, typed: Fields): number =>
  Math.max(0, countWords(bodyToPlainText(typed.body)) - countWords(bodyToPlainText(acknowledged.body)));

const lostNetwork: Extract<SaveState, { kind: 'failed' }> = {
  kind: 'failed',
  reason: '',
  isSignedOut: false,
  isOffline: true,
  keptWords: 0,
};

/** One save; a lost network and a refused save both come back as values. */
async function send(articleId: string, baseRevisionId: string, fields: Fields): Promise<Sent> {
  try {
    const outcome = await saveDraft({ articleId, baseRevisionId, fields });
    if (outcome.ok) return { ok: true, value: outcome.value };
    const failed: Extract<SaveState, { kind: 'failed' }> = {
      kind: 'failed',
      reason: errorSentence(outcome.error),
      isSignedOut: outcome.error.code === 'not_signed_in',
      isOffline: false,
      keptWords: 0,
    };
    const data = outcome.error.data as
      | { theirs: Fields; theirRevisionId: string; merged: Fields; clashes: Clash[] }
      | undefined;
    const conflict =
      outcome.error.code === 'conflict' && data ? { kind: 'conflict' as const, ...data } : null;
    return { ok: false, conflict, failed };
  } catch {
    return { ok: false, conflict: null, failed: lostNetwork };
  }
}
