import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { DraftJournal, JournalStore } from '#features/newsroom/writing/desk/draft-journal.ts';
import { createDraftKeeper, type DraftView } from '#features/newsroom/writing/desk/draft-keeper.ts';
import type { SendDraft } from '#features/newsroom/writing/desk/draft-words.ts';
import { mergeArticleFields } from '#features/newsroom/articles/merging.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import type { Block } from '#features/newsroom/body/body.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const first: StoryFields = {
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  body: body(paragraph('a', 'Un.'), paragraph('b', 'Deux.')),
};

const theirHand = { name: 'Jeanne Roux', isSelf: false, at: '2026-11-24T17:05:00.000Z' };

/** A server that merges as ours does, can go away, and answers after `delayMs`. */
function openServer() {
  const revisions = [{ revisionId: 'r1', number: 1, fields: first }];
  const state = { isAway: false, delayMs: 10, atOnce: 0, mostAtOnce: 0 };
  const send: SendDraft = async ({ baseRevisionId, fields: mine }) => {
    state.mostAtOnce = Math.max(state.mostAtOnce, (state.atOnce += 1));
    await new Promise((later) => setTimeout(later, state.delayMs));
    state.atOnce -= 1;
    if (state.isAway)
      return { kind: 'failed', failed: { reason: 'Absent.', isSignedOut: false, isOffline: false } };
    const working = revisions.at(-1) as (typeof revisions)[number];
    const base = revisions.find(({ revisionId }) => revisionId === baseRevisionId)?.fields ?? first;
    const isMerged = baseRevisionId !== working.revisionId;
    const { fields, clashes } = mergeArticleFields({ base, mine, theirs: isMerged ? working.fields : base });
    if (clashes.length > 0) {
      const { revisionId: theirRevisionId, fields: theirs } = working;
      return { kind: 'conflict', conflict: { theirs, theirRevisionId, theirHand, merged: fields, clashes } };
    }
    const saved = { revisionId: `r${revisions.length + 1}`, number: revisions.length + 1, fields };
    revisions.push(saved);
    return {
      kind: 'saved',
      saved: { ...saved, isMerged, mergedHand: isMerged ? theirHand : null, isOverOtherTab: false },
    };
  };
  return { send, state, revisions, newest: () => revisions.at(-1)?.fields as StoryFields };
}

function openJournal(): JournalStore & { kept: DraftJournal | null; orphans: DraftJournal[] } {
  const store = {
    kept: null as DraftJournal | null,
    orphans: [] as DraftJournal[],
    keep: (journal: DraftJournal) => {
      store.kept = journal;
      return true;
    },
    forget: () => {
      store.kept = null;
    },
    own: () => store.kept,
    claimOrphans: (take: (journal: DraftJournal) => boolean) => {
      store.orphans = store.orphans.filter((orphan) => !take(orphan));
    },
  };
  return store;
}

function openWindow({ send }: { send: SendDraft }, journal = openJournal()) {
  const view: Partial<DraftView> = {};
  const heard: string[] = [];
  const keeper = createDraftKeeper({
    start: { revisionId: 'r1', number: 1, fields: first },
    send,
    journals: journal,
    show: (part) => void Object.assign(view, part),
    tell: ({ revisionId }) => void heard.push(revisionId),
  });
  return { keeper, view, journal, heard };
}

describe('saving', () => {
  it('waits for a pause of a second, then sends once with the revision that it started from', async () => {
    const server = openServer();
    const { keeper, view, journal } = openWindow(server);
    keeper.change({ headline: 'U' });
    await vi.advanceTimersByTimeAsync(900);
    keeper.change({ headline: 'Un titre' });
    await vi.advanceTimersByTimeAsync(900);
    expect(server.revisions).toHaveLength(1);
    expect(journal.kept).toMatchObject({ baseRevisionId: 'r1', fields: { headline: 'Un titre' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(server.revisions).toHaveLength(2);
    expect(view.save?.kind).toBe('saved');
    expect(journal.kept).toBeNull();
  });

  it('never has two saves under way, however one types', async () => {
    const server = openServer();
    server.state.delayMs = 3_000;
    const { keeper } = openWindow(server);
    for (let at = 1; at <= 20; at += 1) {
      keeper.change({ headline: `Titre ${at}` });
      void keeper.saveNow();
      await vi.advanceTimersByTimeAsync(700);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.state.mostAtOnce).toBe(1);
    expect(server.newest().headline).toBe('Titre 20');
  });

  it('while the database is away for 30 s, waits, keeps the text here, and then arrives, in order', async () => {
    const server = openServer();
    const { keeper, view, journal } = openWindow(server);
    server.state.isAway = true;
    for (let second = 1; second <= 30; second += 1) {
      keeper.change({ standfirst: Array.from({ length: second }, (_, at) => `mot${at}`).join(' ') });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(journal.kept?.fields.standfirst.split(' ').length).toBeGreaterThanOrEqual(second - 1);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(view.save).toMatchObject({ kind: 'failed', reason: 'Absent.', keptWords: 30, isKept: true });
    server.state.isAway = false;
    await vi.advanceTimersByTimeAsync(6_000);
    keeper.change({ kicker: 'Après' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.newest()).toMatchObject({ kicker: 'Après', standfirst: expect.stringMatching(/mot29$/) });
    const lengths = server.revisions.map(({ fields }) => fields.standfirst.length);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    expect(view.save?.kind).toBe('saved');
    expect(journal.kept).toBeNull();
  });

  it('says when the device refuses to keep the text', async () => {
    const server = openServer();
    server.state.isAway = true;
    const { keeper, view } = openWindow(server, { ...openJournal(), keep: () => false });
    keeper.change({ headline: 'Un' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(view.save).toMatchObject({ kind: 'failed', isKept: false });
  });
});

describe('two who write', () => {
  it('both edits stay when they do not touch', async () => {
    const server = openServer();
    const [one, two] = [openWindow(server), openWindow(server)];
    one.keeper.change({ headline: 'De l’une' });
    two.keeper.change({ body: body(paragraph('a', 'Un.'), paragraph('b', 'Deux, de l’autre.')) });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.newest()).toMatchObject({
      headline: 'De l’une',
      body: body(paragraph('a', 'Un.'), paragraph('b', 'Deux, de l’autre.')),
    });
    expect(two.view).toMatchObject({ notice: 'merged', hand: theirHand, fields: { headline: 'De l’une' } });
  });

  it('a clash waits for a choice; what is typed meanwhile goes with it', async () => {
    const server = openServer();
    const [one, two] = [openWindow(server), openWindow(server)];
    one.keeper.change({ headline: 'De l’une' });
    await vi.advanceTimersByTimeAsync(1_500);
    two.keeper.change({ headline: 'De l’autre' });
    await vi.advanceTimersByTimeAsync(1_500);
    const { save } = two.view;
    if (save?.kind !== 'conflict') throw new Error('no conflict');
    expect(save).toMatchObject({
      theirHand,
      theirs: { headline: 'De l’une' },
      mine: { headline: 'De l’autre' },
    });
    two.keeper.change({ kicker: 'Pendant ce temps' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(two.journal.kept).toMatchObject({ baseRevisionId: 'r1', fields: { headline: 'De l’autre' } });
    two.keeper.settle({ ...save.merged, headline: 'De l’une et de l’autre' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(server.newest()).toMatchObject({ headline: 'De l’une et de l’autre', kicker: 'Pendant ce temps' });
  });

  it('typed in a passage while the answer merges another’s words in it: asks, and drops nothing', async () => {
    const server = openServer();
    server.state.delayMs = 500;
    const [one, two] = [openWindow(server), openWindow(server)];
    one.keeper.change({ headline: 'De l’une' });
    await vi.advanceTimersByTimeAsync(2_000);
    two.keeper.change({ kicker: 'Eau' });
    await vi.advanceTimersByTimeAsync(1_200);
    two.keeper.change({ headline: 'Tapé pendant l’envoi' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(two.view.save).toMatchObject({
      kind: 'conflict',
      theirs: { headline: 'De l’une', kicker: 'Eau' },
      clashes: [{ key: 'headline', mine: 'Tapé pendant l’envoi', theirs: 'De l’une' }],
    });
    expect(two.journal.kept?.fields.headline).toBe('Tapé pendant l’envoi');
  });

  it('a letter typed in the instant before the surface takes in a text undoes neither', async () => {
    const server = openServer();
    const [one, two] = [openWindow(server), openWindow(server)];
    one.keeper.change({ body: body(paragraph('a', 'Un, changé.'), paragraph('b', 'Deux.')) });
    await vi.advanceTimersByTimeAsync(1_500);
    two.keeper.change({ kicker: 'Eau' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(two.view.incoming).toBe(1);
    two.keeper.change({ body: body(paragraph('a', 'Un.'), paragraph('b', 'Deux!')) }, 0);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(server.newest().body).toEqual(body(paragraph('a', 'Un, changé.'), paragraph('b', 'Deux!')));
  });
});

describe('windows that come and go', () => {
  it('what a dead window left goes on from its own base', async () => {
    const server = openServer();
    const journal = openJournal();
    journal.orphans = [
      { baseRevisionId: 'r1', at: '2026-11-24T16:00:00.000Z', fields: { ...first, kicker: 'Gardé' } },
    ];
    const { keeper, view } = openWindow(server, journal);
    keeper.open();
    expect(view).toMatchObject({ notice: 'recovered', fields: { kicker: 'Gardé' } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.newest().kicker).toBe('Gardé');
    expect(journal).toMatchObject({ orphans: [], kept: null });
  });

  it('leaves another’s journal where it is while this one has its own to send', () => {
    const journal = openJournal();
    journal.orphans = [{ baseRevisionId: 'r1', at: '', fields: first }];
    const { keeper } = openWindow(openServer(), journal);
    keeper.change({ kicker: 'Le mien' });
    keeper.open();
    expect(journal.orphans).toHaveLength(1);
  });

  it('takes in what another window saved, and only what is newer', async () => {
    const { keeper, view } = openWindow(openServer());
    keeper.hear({ revisionId: 'r9', number: 9, fields: { ...first, headline: 'Neuf' } });
    expect(view).toMatchObject({ fields: { headline: 'Neuf' }, revisionId: 'r9' });
    keeper.hear({ revisionId: 'r8', number: 8, fields: { ...first, headline: 'Huit' } });
    expect(view.fields?.headline).toBe('Neuf');
  });

  it('takes in what somebody else saved, says who, and keeps what is typed elsewhere', async () => {
    const server = openServer();
    const { keeper, view } = openWindow(server);
    expect(keeper.isBehind(1)).toBe(false);
    expect(keeper.isBehind(9)).toBe(true);
    keeper.change({ kicker: 'Le mien' });
    keeper.hear({ revisionId: 'r9', number: 9, fields: { ...first, headline: 'Neuf' } }, theirHand);
    expect(view).toMatchObject({
      notice: 'taken',
      hand: theirHand,
      fields: { headline: 'Neuf', kicker: 'Le mien' },
    });
    expect(keeper.isDirty()).toBe(true);
  });

  it('leaves to the next save what somebody else wrote in the passage that is being typed', () => {
    const { keeper, view } = openWindow(openServer());
    keeper.change({ headline: 'Le mien' });
    keeper.hear({ revisionId: 'r9', number: 9, fields: { ...first, headline: 'Neuf' } }, theirHand);
    expect(view).toMatchObject({ fields: { headline: 'Le mien' } });
    expect(view.notice).toBeUndefined();
    expect(keeper.isBehind(9)).toBe(true);
  });

  it('a page that is left keeps the text at once and tries a last save', async () => {
    const server = openServer();
    const { keeper, journal } = openWindow(server);
    keeper.change({ kicker: 'Vite' });
    keeper.close();
    expect(journal.kept?.fields.kicker).toBe('Vite');
    await vi.advanceTimersByTimeAsync(100);
    expect(server.newest().kicker).toBe('Vite');
  });
});

it('no word that two people type in their own passages is ever lost, whatever the server does', async () => {
  const act = fc.record({
    who: fc.constantFrom(0, 1),
    pauseMs: fc.constantFrom(50, 400, 1_100),
    isAway: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
      const server = openServer();
      const windows = [openWindow(server), openWindow(server)];
      const typed = ['Un.', 'Deux.'];
      for (const [at, { who, pauseMs, isAway }] of acts.entries()) {
        server.state.isAway = isAway;
        const { keeper, view } = windows[who] as (typeof windows)[number];
        typed[who] += ` mot${at}`;
        const blocks = (view.fields ?? first).body.blocks.map((block) =>
          block.id === 'ab'[who] ? paragraph(block.id, typed[who] ?? '') : block,
        );
        keeper.change({ body: body(...blocks) });
        await vi.advanceTimersByTimeAsync(pauseMs);
      }
      server.state.isAway = false;
      await vi.advanceTimersByTimeAsync(20_000);
      expect(server.newest().body).toEqual(
        body(paragraph('a', typed[0] ?? ''), paragraph('b', typed[1] ?? '')),
      );
    }),
    { numRuns: 60 },
  );
});
