import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { DraftJournal, JournalStore } from '#features/newsroom/writing/desk/draft-journal.ts';
import type { Hand } from '#features/newsroom/writing/hand.ts';
import type {
  Conflict,
  KnownText,
  SaveState,
  SendDraft,
} from '#features/newsroom/writing/desk/draft-words.ts';
import { mergeArticleFields } from '#features/newsroom/articles/merging.ts';
import { mergeBodies } from '#features/newsroom/body/merge.ts';
import { countWordsOnlyIn } from '#features/newsroom/writing/word-balance.ts';

export type DraftView = {
  fields: StoryFields;
  /** The newest revision that the server has acknowledged. */
  revisionId: string;
  /** Counts the times that the text came from elsewhere than the typing surface, which then takes it in. */
  incoming: number;
  save: SaveState;
  notice: 'recovered' | 'merged' | 'taken' | 'otherTab' | null;
  /** Who wrote what was merged or taken in. */
  hand: Hand | null;
  recoveredAt: string | null;
};

const pauseMs = 1_000;
const firstRetryMs = 1_000;
/** Someone who writes through a bad quarter of an hour is saved within seconds of its end. */
const slowestRetryMs = 5_000;
/** The journal is a whole text: it is written at most this often, and at once when the page is left. */
const journalMs = 150;

/**
 * Holds a text while somebody writes: every pause of a second saves, one save at a time, each with the revision
 * that it started from; this device keeps what the server has not acknowledged; what others wrote meanwhile is
 * merged, and a clash waits for a choice. Nothing typed is ever dropped. Knows neither React nor the network.
 */
export function createDraftKeeper({
  start,
  send,
  journals,
  show,
  tell,
}: {
  start: KnownText;
  send: SendDraft;
  journals: JournalStore;
  /** Called with what changed in what the person sees. */
  show: (part: Partial<DraftView>) => void;
  /** Called with each text that the server acknowledged, for the other windows of this person. */
  tell: (known: KnownText) => void;
}) {
  let current = start.fields;
  /** The body as the typing surface last gave it. */
  let surfaceBody = start.fields.body;
  let acknowledged = start;
  /** False while a recovered text stands on a revision that this window has not read. */
  let isBaseRead = true;
  let conflict: Conflict | null = null;
  let running: Promise<boolean> | null = null;
  let retryMs = firstRetryMs;
  let incoming = 0;
  let isKept = true;
  let isClosed = false;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let journalTimer: ReturnType<typeof setTimeout> | undefined;

  const isDirty = (): boolean => current !== acknowledged.fields;

  const isBehind = (number: number): boolean =>
    number > acknowledged.number && !conflict && !running && isBaseRead;

  const takeIn = (fields: StoryFields, part: Partial<DraftView> = {}): void => {
    current = fields;
    incoming += 1;
    show({ fields, incoming, ...part });
  };

  function writeJournal(): void {
    clearTimeout(journalTimer);
    journalTimer = undefined;
    if (!isDirty()) journals.forget();
    else {
      const at = new Date().toISOString();
      isKept = journals.keep({ baseRevisionId: acknowledged.revisionId, at, fields: current });
    }
  }

  const later = (ms: number): void => {
    clearTimeout(saveTimer);
    if (!isClosed) saveTimer = setTimeout(() => void saveNow(), ms);
  };

  const stopAt = (found: Conflict): false => {
    conflict = found;
    writeJournal();
    show({ save: { kind: 'conflict', ...found } });
    return false;
  };

  /** What is being typed joined to a text of the server's; a clash stops and asks. */
  function rebase(base: StoryFields, known: KnownText, hand: Hand | null): boolean {
    const { fields, clashes } = mergeArticleFields({ base, mine: current, theirs: known.fields });
    if (clashes.length > 0) {
      const theirs = { theirs: known.fields, theirRevisionId: known.revisionId, theirHand: hand };
      return stopAt({ mine: current, ...theirs, merged: fields, clashes });
    }
    acknowledged = known;
    takeIn(current === base ? known.fields : fields);
    return true;
  }

  async function run(): Promise<boolean> {
    while (isDirty()) {
      if (conflict) return false;
      const sent = current;
      show({ save: { kind: 'saving' } });
      const answer = await send({ baseRevisionId: acknowledged.revisionId, fields: sent });
      if (answer.kind === 'conflict') return stopAt({ mine: sent, ...answer.conflict });
      if (answer.kind === 'failed') {
        writeJournal();
        const keptWords = countWordsOnlyIn(current, acknowledged.fields);
        show({ save: { ...answer.failed, kind: 'failed', keptWords, isKept } });
        later(retryMs);
        retryMs = Math.min(retryMs * 2, slowestRetryMs);
        return false;
      }
      retryMs = firstRetryMs;
      const { isMerged, mergedHand, isOverOtherTab, ...known } = answer.saved;
      isBaseRead = true;
      if (isMerged) {
        if (!rebase(sent, known, mergedHand)) return false;
        show({ notice: 'merged', hand: mergedHand });
      } else acknowledged = { ...known, fields: sent };
      if (isOverOtherTab) show({ notice: 'otherTab' });
      writeJournal();
      show({ revisionId: known.revisionId });
      tell(known);
    }
    show({ save: { kind: 'saved', at: new Date() } });
    return true;
  }

  /** Sends what is not acknowledged; true when nothing is left to send. */
  function saveNow(): Promise<boolean> {
    clearTimeout(saveTimer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  /** A text that a window which is gone left here goes on from its own base; false while this one has its own to send. */
  function adopt(kept: DraftJournal): boolean {
    if (isDirty() || conflict || isClosed) return false;
    acknowledged = { ...acknowledged, revisionId: kept.baseRevisionId };
    isBaseRead = false;
    takeIn(kept.fields, { save: { kind: 'pending' }, notice: 'recovered', recoveredAt: kept.at });
    writeJournal();
    void saveNow();
    return true;
  }

  return {
    saveNow,
    /** `taken` is the `incoming` that the typing surface had taken in when it gave this body. */
    change: (part: Partial<StoryFields>, taken = incoming): void => {
      const { body } = part;
      if (body && taken < incoming) {
        // Typed in the instant before the surface took in a text from elsewhere: neither may undo the other.
        const { merged } = mergeBodies({ base: surfaceBody, mine: body, theirs: current.body });
        current = { ...current, ...part, body: merged };
      } else {
        current = { ...current, ...part };
        if (body) surfaceBody = body;
      }
      journalTimer ??= setTimeout(writeJournal, journalMs);
      show(conflict ? { fields: current } : { fields: current, save: { kind: 'pending' } });
      if (!conflict) later(pauseMs);
    },
    /** After a clash: the chosen text, with what was typed meanwhile, goes on top of the other person's revision. */
    settle: (settled: StoryFields): void => {
      if (!conflict) return;
      const { mine, theirs, theirRevisionId, theirHand } = conflict;
      const { fields, clashes } = mergeArticleFields({ base: mine, mine: current, theirs: settled });
      if (clashes.length > 0) {
        stopAt({ mine: current, theirs: settled, theirRevisionId, theirHand, merged: fields, clashes });
        return;
      }
      conflict = null;
      acknowledged = { ...acknowledged, revisionId: theirRevisionId, fields: theirs };
      takeIn(fields, { save: { kind: 'pending' }, notice: null });
      writeJournal();
      void saveNow();
    },
    /** True when the server's text of that number is newer than this one, and may be heard now. */
    isBehind,
    /**
     * A text that another window of this person saved, or that an act of this one put in place of the draft; with a
     * hand, one that somebody else saved, and the person is told.
     */
    hear: (known: KnownText, hand?: Hand): void => {
      if (!isBehind(known.number)) return;
      const base = acknowledged.fields;
      const { fields, clashes } = mergeArticleFields({ base, mine: current, theirs: known.fields });
      // The next save settles it: between windows of one person nobody is asked, another is asked about.
      if (clashes.length > 0) return;
      const isIdle = current === base;
      acknowledged = known;
      takeIn(isIdle ? known.fields : fields, {
        revisionId: known.revisionId,
        ...(hand && { notice: 'taken', hand }),
      });
      writeJournal();
    },
    /** Begins: what was typed here and never acknowledged is found again. */
    open: (): void => {
      isClosed = false;
      const own = journals.own();
      if (own) adopt(own);
      journals.claimOrphans(adopt);
    },
    /** The page is being left: what is typed is kept at once, and a last save is tried. */
    close: (): void => {
      isClosed = true;
      clearTimeout(saveTimer);
      writeJournal();
      if (isDirty() && !conflict) void saveNow();
    },
    /** Keeps on this device what is typed, now. */
    keep: writeJournal,
    isDirty,
    known: (): KnownText => acknowledged,
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
