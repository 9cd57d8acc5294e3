import type { Editor } from '@tiptap/core';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { Film } from '#features/newsroom/body/blocks/film/film.ts';
import type { Picture } from '#features/newsroom/body/blocks/picture/picture.ts';
import { uploadWords as words } from '#words/newsroom/body/body-uploads.ts';
import type { FilmLibrary, PictureLibrary } from './editor-choices.tsx';
import type { EditorNotice } from './notice-line.tsx';
import type { OnArrived } from './sent-pictures.ts';

type Bringing = {
  bringPicture: NonNullable<PictureLibrary['bringPicture']>;
  bringFilm: FilmLibrary['bringFilm'];
};

/** Puts a picture, a film or a sound that arrived where its card stands, and says when the library had it, or one like it. */
export const arrivals =
  (
    editor: Editor,
    { bringPicture, bringFilm }: Bringing,
    onNotice: (notice: EditorNotice) => void,
  ): OnArrived =>
  async ({ asset, isDuplicate, lookalikes }, position) => {
    if (!asset) return;
    await (asset.kind === 'picture' ? bringPicture : bringFilm)?.(asset.id);
    if (editor.isDestroyed) return;
    const id = newBlockId();
    const block: Picture | Film =
      asset.kind === 'picture'
        ? { id, type: 'picture', assetId: asset.id, width: 'measure' }
        : { id, type: asset.kind, assetId: asset.id };
    const node = editor.schema.nodes[block.type]?.create({ id, block });
    if (node) editor.view.dispatch(editor.state.tr.insert(position(), node));
    if (isDuplicate) onNotice({ text: words.isDuplicate });
    const like = lookalikes[0];
    if (isDuplicate || !like) return;
    const exchange = async () => {
      await bringPicture(like.id);
      exchangePicture(editor, { id, assetId: like.id });
    };
    onNotice({ text: words.lookalike, act: words.useLookalike, onAct: () => void exchange() });
  };

/** The block that was put shows another picture, if it is still there; the words that were typed for it stay. */
function exchangePicture(editor: Editor, { id, assetId }: { id: string; assetId: string }): void {
  if (editor.isDestroyed) return;
  editor.state.doc.forEach((node, at) => {
    if (node.attrs['id'] !== id || node.type.name !== 'picture') return;
    const block = { ...(node.attrs['block'] as Picture), assetId };
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'block', block));
  });
}
