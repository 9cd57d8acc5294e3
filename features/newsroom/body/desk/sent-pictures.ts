import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  sendFile,
  type UploadProgress,
  type UploadResult,
} from '#features/newsroom/media/desk/upload-client.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';
import { uploadWords as words } from '#words/newsroom/body/body-uploads.ts';

/**
 * Files on their way into the text. Each has a card beside the text and no node in it: what is saved never holds half
 * a picture, and the words around it stay as they are whatever happens to the file.
 */
type Change = { add: { key: string; position: number; card: HTMLElement } } | { remove: string };
const sentKey = new PluginKey<DecorationSet>('sentPictures');

const cardsOf = (cards: DecorationSet, key: string): Decoration[] =>
  cards.find(undefined, undefined, (spec) => (spec as { key?: string }).key === key);

export const sentPictures = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: sentKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const cards = before.map(transaction.mapping, transaction.doc);
        const change = transaction.getMeta(sentKey) as Change | undefined;
        if (!change) return cards;
        if ('remove' in change) return cards.remove(cardsOf(cards, change.remove));
        const { key, position, card } = change.add;
        const widget = Decoration.widget(position, card, { key, side: 1, stopEvent: () => true });
        return cards.add(transaction.doc, [widget]);
      },
    },
    props: { decorations: (state) => sentKey.getState(state) },
  });

/** Where the card of a file stands now; the end of the text when its place was taken out. */
const placeOf = (state: EditorState, key: string): number => {
  const cards = sentKey.getState(state);
  return (cards && cardsOf(cards, key)[0]?.from) ?? state.doc.content.size;
};

/** Between two blocks of the first level, behind the one that this position is in. */
function blockBoundary(state: EditorState, position: number): number {
  const at = state.doc.resolve(Math.min(position, state.doc.content.size));
  return at.depth === 0 ? at.pos : at.after(1);
}

/** What the surface does with a file that arrived: what it needs to show it, before its block is put. */
export type OnArrived = (status: UploadStatus, blockPosition: () => number) => Promise<void>;

/** Sends one file and puts its picture where its card stands. */
export function sendIntoText(
  view: EditorView,
  { file, position, onArrived }: { file: File; position: number; onArrived: OnArrived },
): void {
  const key = crypto.randomUUID();
  const change = (meta: Change) =>
    view.dispatch(view.state.tr.setMeta(sentKey, meta).setMeta('addToHistory', false));
  const close = () => {
    if (!view.isDestroyed) change({ remove: key });
  };
  let stop = new AbortController();
  const card = drawCard(file.name || words.pasted);
  const send = async (resume?: string) => {
    stop = new AbortController();
    card.sending(() => stop.abort());
    const onProgress = (progress: UploadProgress) => card.progress(progress);
    finish(await sendFile({ file, signal: stop.signal, onProgress, ...(resume ? { resume } : {}) }));
  };
  const finish = (result: UploadResult) => {
    if (view.isDestroyed) return;
    if (result.kind === 'cancelled') return close();
    if (result.kind === 'lost') {
      const { uploadId } = result;
      return card.stopped(result.sentence, {
        close,
        again: () => void send(uploadId ?? undefined),
      });
    }
    const refusal = result.kind === 'refused' ? result.sentence : result.status.refusal?.sentence;
    if (refusal || result.kind !== 'done' || !result.status.asset)
      return card.stopped(refusal ?? words.failed, { close });
    void onArrived(result.status, () => placeOf(view.state, key)).finally(close);
  };
  change({ add: { key, position: blockBoundary(view.state, position), card: card.element } });
  void send();
}

/** The card of a file, drawn by hand: the editor keeps it where it stands through every key. */
function drawCard(name: string) {
  const element = document.createElement('div');
  element.className = 'corps-envoi';
  element.contentEditable = 'false';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.of(name));
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', words.of(name));
  bar.max = 100;
  const acts = document.createElement('p');
  element.append(said, bar, acts);
  const button = (label: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'bouton bouton-quiet';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  return {
    element,
    sending(cancel: () => void) {
      said.textContent = words.of(name);
      bar.hidden = false;
      acts.replaceChildren(button(words.cancel, cancel));
    },
    progress({ phase, sentBytes, bytes }: UploadProgress) {
      const text = `${name}\u00a0: ${words.phases[phase]}`;
      if (said.textContent !== text) said.textContent = text;
      if (phase === 'reading') bar.removeAttribute('value');
      else bar.value = bytes > 0 ? (sentBytes / bytes) * 100 : 0;
    },
    stopped(sentence: string, { close, again }: { close: () => void; again?: () => void }) {
      said.textContent = `${name}\u00a0: ${sentence}`;
      bar.hidden = true;
      acts.replaceChildren(...(again ? [button(words.again, again)] : []), button(words.close, close));
    },
  };
}
