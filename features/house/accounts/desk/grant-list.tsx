import type { GrantView } from '#features/house/accounts/data/grant.queries.ts';
import { roleWords } from '#messages/accounts.ts';
import { teamPage as words } from '#words/house/accounts/team.ts';

/** Roles with where they hold, a line each. */
export function GrantList({ grants }: { grants: readonly GrantView[] }) {
  if (grants.length === 0) return <span className="liste-mention">{words.noRole}</span>;
  return grants.map(({ role, sectionId, sectionName }) => (
    <span key={`${role} ${sectionId}`} className="roles-tenu">
      {roleWords[role]}
      <span className="liste-mention">{sectionName ?? words.whole}</span>
    </span>
  ));
}
