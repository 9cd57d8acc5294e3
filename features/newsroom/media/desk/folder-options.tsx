import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';

/** The folders as choices of a select, each under the one that holds it. */
export function FolderOptions({ folders }: { folders: readonly FolderView[] }) {
  return folders.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {`${'\u2003'.repeat(depth)}${name}`}
    </option>
  ));
}
