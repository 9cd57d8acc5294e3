'use client';

import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { type Grant, type Role, roles } from '#lib/actor.ts';
import { roleWords } from '#messages/accounts.ts';
import { grantWords as words } from '#words/house/accounts/team.ts';

/** A section that a role may be limited to, as the choice names it. */
export type ScopeChoice = { id: string; name: string };

/** Roles and where they hold, one line each. An administrator's is always the whole newspaper. */
export function GrantsField({
  grants,
  sections,
  error,
  onChange,
}: {
  grants: readonly Grant[];
  sections: readonly ScopeChoice[];
  error?: string | undefined;
  onChange: (grants: Grant[]) => void;
}) {
  const replace = (position: number, grant: Grant): void =>
    onChange(grants.map((held, index) => (index === position ? grant : held)));
  const scopeName = (sectionId: string | null): string =>
    sections.find(({ id }) => id === sectionId)?.name ?? words.whole;
  return (
    <fieldset className="roles">
      <legend>{words.legend}</legend>
      {grants.length === 0 ? <p className="champ-aide">{words.none}</p> : null}
      {grants.map(({ role, sectionId }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same; their place is what they are
        <div key={index} className="roles-ligne">
          <SelectField
            label={words.role(index + 1)}
            value={role}
            onChange={(event) => {
              const next = event.target.value as Role;
              replace(index, { role: next, sectionId: next === 'administrator' ? null : sectionId });
            }}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleWords[one]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={words.scope(index + 1)}
            value={sectionId ?? ''}
            disabled={role === 'administrator'}
            onChange={(event) => replace(index, { role, sectionId: event.target.value || null })}
          >
            <option value="">{words.whole}</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button
            kind="quiet"
            aria-label={words.removeOf(roleWords[role], scopeName(sectionId))}
            onClick={() => onChange(grants.filter((_grant, position) => position !== index))}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      {error ? (
        <p className="champ-erreur" role="alert">
          {error}
        </p>
      ) : null}
      <p>
        <Button onClick={() => onChange([...grants, { role: 'journalist', sectionId: null }])}>
          {words.add}
        </Button>
      </p>
    </fieldset>
  );
}
