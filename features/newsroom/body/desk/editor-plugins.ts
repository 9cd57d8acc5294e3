import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, type Node as ProseMirrorNode, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { htmlToBody, textToBody } from '#features/newsroom/body/html/html-to-body.ts';
import { isOwnCopy, OwnCopies } from './own-copies.ts';
import { linkPasted } from './pasted-address.ts';
import { sentPictures } from './sent-pictures.ts';
import { bodyToTiptap } from './tiptap-document.ts';

/** Every first-level block has an id of its own, always. */
export const uniqueIds = new Plugin({
  appendTransaction: (transactions, _before, state) => {
    if (!transactions.some((transaction) => transaction.docChanged)) return null;
    const seen = new Set<unknown>();
    const { tr } = state;
    state.doc.forEach((node, position) => {
      const id: unknown = node.attrs['id'];
      if (typeof id === 'string' && !seen.has(id)) seen.add(id);
      else tr.setNodeAttribute(position, 'id', newBlockId());
    });
    return tr.docChanged ? tr : null;
  },
});

function idsIn(document: ProseMirrorNode): Set<unknown> {
  const ids = new Set<unknown>();
  document.forEach((node) => ids.add(node.attrs['id']));
  return ids;
}

/** A copy of a block that is still there is another block; a block that was cut out keeps its id. */
function withoutTakenIds(fragment: Fragment, taken: Set<unknown>): Fragment {
  const nodes: ProseMirrorNode[] = [];
  fragment.forEach((node) => {
    const isTaken = node.attrs['id'] != null && taken.has(node.attrs['id']);
    nodes.push(isTaken ? node.type.create({ ...node.attrs, id: null }, node.content, node.marks) : node);
  });
  return Fragment.fromArray(nodes);
}

/** Cleaned blocks as a slice that joins the text around it when it begins or ends with a paragraph. */
export function bodyToSlice(body: BodyDocument, schema: Schema): Slice {
  const content = bodyToTiptap(body).content ?? [];
  const nodes = content.map((node) => schema.nodeFromJSON(node));
  const open = (node: ProseMirrorNode | undefined): number => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(Fragment.fromArray(nodes), open(nodes[0]), open(nodes.at(-1)));
}

/** What a clipboard or a drag brings, cleaned; null when the editor should read it itself. */
function broughtBody(data: DataTransfer): BodyDocument | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Our own copies are read by the schema, which holds the same allow-list.
  if (isOwnCopy(html)) return null;
  if (html !== '') {
    const body = htmlToBody({ html, siteUrl: window.location.origin });
    if (body.blocks.length > 0) return body;
  }
  return text.trim() === '' ? null : textToBody(text);
}

/** A picture that is a file: of the clipboard itself, or one that the pasted text only had on its own machine. */
const bringsPictureFile = (data: DataTransfer, hasText: boolean): boolean =>
  (pictureFiles(data).length > 0 && !hasText) ||
  /<img\b[^>]*\bsrc\s*=\s*["']?(?:file|data|blob|cid):/i.test(data.getData('text/html'));

const pictureFiles = (data: DataTransfer): File[] =>
  [...data.files].filter(
    ({ type, name }) => /^(?:image|video|audio)\//.test(type) || /\.hei[cf]$/i.test(name),
  );

/** Files to send into the text at this place; none when a text only names pictures of its own machine. */
type OnPictureFile = (files: File[], position: number) => void;

function pasteInto(view: EditorView, event: ClipboardEvent, onPictureFile: OnPictureFile): boolean {
  const data = event.clipboardData;
  if (!data || !view.editable || isInField(event)) return false;
  const linked = linkPasted(view.state, data.getData('text/plain'), window.location.origin);
  if (linked && !isOwnCopy(data.getData('text/html'))) {
    event.preventDefault();
    view.dispatch(linked.scrollIntoView().setMeta('paste', true));
    return true;
  }
  const body = broughtBody(data);
  if (bringsPictureFile(data, body !== null))
    onPictureFile(body === null ? pictureFiles(data) : [], view.state.selection.to);
  if (body === null) return data.files.length > 0 && event.preventDefault() === undefined;
  event.preventDefault();
  const slice = bodyToSlice(body, view.state.schema);
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
  return true;
}

function dropInto(view: EditorView, event: DragEvent, onPictureFile: OnPictureFile): boolean {
  const data = event.dataTransfer;
  if (!data || !view.editable || view.dragging || isInField(event)) return false;
  const body = broughtBody(data);
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (bringsPictureFile(data, body !== null))
    onPictureFile(body === null ? pictureFiles(data) : [], place?.pos ?? view.state.doc.content.size);
  // A file that is let fall must not open in the place of the desk.
  if (body === null) return data.files.length > 0 && event.preventDefault() === undefined;
  if (!place) return false;
  event.preventDefault();
  const { schema, tr } = view.state;
  view.dispatch(tr.replaceRange(place.pos, place.pos, bodyToSlice(body, schema)).setMeta('paste', true));
  view.focus();
  return true;
}

/** True in a field of a block (who speaks, a title), which takes plain words by itself. */
const isInField = (event: Event): boolean => event.target instanceof HTMLInputElement;

/**
 * Before the editor's own reading: it would build the foreign HTML in a document of its own, where the page's policy
 * complains about each style and each handler in it.
 */
const paste = (schema: Schema, onPictureFile: OnPictureFile): Plugin =>
  new Plugin({
    props: {
      clipboardSerializer: new OwnCopies(
        DOMSerializer.nodesFromSchema(schema),
        DOMSerializer.marksFromSchema(schema),
      ),
      handleDOMEvents: {
        paste: (view, event) => pasteInto(view, event, onPictureFile),
        drop: (view, event) => dropInto(view, event, onPictureFile),
      },
      transformPasted: (slice, view) =>
        view.dragging?.move
          ? slice
          : new Slice(withoutTakenIds(slice.content, idsIn(view.state.doc)), slice.openStart, slice.openEnd),
    },
  });

/** Ids, and our own cleaning of what is pasted; pictures that are files are told to `onPictureFile`. */
export const editorPlugins = (onPictureFile: OnPictureFile): Extension =>
  Extension.create({
    name: 'bodyPlugins',
    addProseMirrorPlugins() {
      return [uniqueIds, paste(this.editor.schema, onPictureFile), sentPictures()];
    },
  });
