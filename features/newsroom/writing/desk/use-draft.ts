'use client';

import { useEffect, useReducer, useState } from 'react';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { readWorkingText } from '#features/newsroom/writing/desk/actions.ts';
import { openJournals } from '#features/newsroom/writing/desk/draft-journal.ts';
import {
  createDraftKeeper,
  type DraftKeeper,
  type DraftView,
} from '#features/newsroom/writing/desk/draft-keeper.ts';
import type { KnownText } from '#features/newsroom/writing/desk/draft-words.ts';
import { sendDraftOf } from '#features/newsroom/writing/desk/send-draft.ts';
import { thisTab } from '#features/newsroom/writing/desk/this-tab.ts';
import { createUntoldWords } from '#features/newsroom/writing/desk/untold-words.ts';

export type Fields = StoryFields;

type Opened = KnownText & { id: string; isReadOnly: boolean };

/** The newest text of each article that this page has seen: going back to one never starts from an older. */
const newest = new Map<string, KnownText>();

const newestOf = (article: Opened): KnownText => {
  const known = newest.get(article.id);
  return known && known.number > article.number ? known : article;
};

/**
 * A text under the pen, kept by a `DraftKeeper`, drawn by React. The article is read once, when the editor opens:
 * later versions arrive by merging.
 */
export function useDraft(article: Opened) {
  const [opened] = useState(() => newestOf(article));
  const [view, show] = useReducer(
    (state: DraftView, part: Partial<DraftView>): DraftView => ({ ...state, ...part }),
    {
      fields: opened.fields,
      revisionId: opened.revisionId,
      incoming: 0,
      save: { kind: 'clean' },
      notice: null,
      hand: null,
      recoveredAt: null,
    },
  );
  const [{ keeper, follow }] = useState(() => openKeeper({ articleId: article.id, start: opened, show }));
  const [untold] = useState(createUntoldWords);

  useEffect(() => {
    if (article.isReadOnly) return;
    const stopFollowing = follow();
    keeper.open();
    const retry = () => void keeper.saveNow();
    const warn = (event: BeforeUnloadEvent) => {
      keeper.keep();
      if (keeper.isDirty() || untold.get()) event.preventDefault();
    };
    const leave = () => keeper.keep();
    // What a hand does by itself: saves the text, not the page of the browser.
    const saveByKey = (event: KeyboardEvent) => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (!isSave || event.altKey || event.shiftKey) return;
      event.preventDefault();
      retry();
    };
    addEventListener('keydown', saveByKey);
    addEventListener('online', retry);
    addEventListener('beforeunload', warn);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('keydown', saveByKey);
      removeEventListener('online', retry);
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      keeper.close();
      stopFollowing();
    };
  }, [keeper, follow, untold, article.isReadOnly]);

  const { change, settle, saveNow, hear, known } = keeper;
  const [catchUp] = useState(() => catchUpWith(article.id, keeper));
  return {
    ...view,
    change,
    settle,
    saveNow,
    hear,
    known,
    catchUp,
    untold,
    acknowledgedRevisionId: () => known().revisionId,
  };
}

/** Fetches what somebody else saved meanwhile, once it is known to be newer; told again a few seconds later if it fails. */
function catchUpWith(articleId: string, keeper: DraftKeeper): (newest: number) => void {
  return (newest) => {
    if (!keeper.isBehind(newest)) return;
    readWorkingText({ articleId }).then(
      (outcome) => outcome.ok && keeper.hear(outcome.value, outcome.value.hand),
      () => undefined,
    );
  };
}

/** The keeper of an article, and the channel on which the windows of one browser tell each other what was saved. */
function openKeeper({
  articleId,
  start,
  show,
}: {
  articleId: string;
  start: KnownText;
  show: (part: Partial<DraftView>) => void;
}): { keeper: DraftKeeper; follow: () => () => void } {
  let channel: BroadcastChannel | null = null;
  const keeper = createDraftKeeper({
    start,
    send: sendDraftOf(articleId),
    journals: openJournals({ articleId, tabId: thisTab }),
    show,
    tell: (known) => {
      newest.set(articleId, known);
      channel?.postMessage(known);
    },
  });
  return {
    keeper,
    follow: () => {
      channel =
        'BroadcastChannel' in globalThis ? new BroadcastChannel(`redaction:article:${articleId}`) : null;
      channel?.addEventListener('message', ({ data }: MessageEvent<KnownText>) => keeper.hear(data));
      return () => {
        channel?.close();
        channel = null;
      };
    },
  };
}
