import { ToldList } from '#features/reach/distribution/desk/told-list.tsx';
import type { ToldStory } from '#features/reach/distribution/distribution.ts';
import type { Permission } from '#lib/use-case.ts';
import { distributionWords as words } from '#words/reach/distribution/distribution.ts';

/** « Diffusion », beside the text: what the world was told of this story. */
export function ToldPanel({ told, permission }: { told: readonly ToldStory[]; permission: Permission }) {
  return (
    <section className="groupe">
      <h2>{words.panel}</h2>
      <p className="champ-aide">{told.length > 0 ? words.panelLead : words.panelNone}</p>
      {told.length > 0 ? <ToldList told={told} permission={permission} hasStories={false} /> : null}
    </section>
  );
}
