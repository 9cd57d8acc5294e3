import { listRights, type RightsGroup, type RightsRow } from '#features/office/rights/rights.ts';
import { allowanceWords } from '#features/office/rights/rights-words.ts';
import { type Role, roles } from '#lib/actor.ts';
import { roleWords } from '#messages/accounts.ts';
import { rightsGroupWords, rightsPage as words } from '#words/office/rights/rights.ts';

/** Every group of rights: the whole table for wide screens, one role's column with its refusals for any. */
export function RightsView({ role, isWhole }: { role: Role; isWhole: boolean }) {
  return listRights().map((group) => (
    <section key={group.id} className="droits">
      <h2>{rightsGroupWords[group.id]}</h2>
      {isWhole ? <WholeTable group={group} /> : null}
      <RoleTable group={group} role={role} isWhole={isWhole} />
    </section>
  ));
}

function Allowances({ row, role, group }: { row: RightsRow; role: Role; group: RightsGroup['id'] }) {
  const allowances = row.answers.find((answer) => answer.role === role)?.allowances ?? [];
  if (allowances.length === 0) return <span className="droits-non">{words.no}</span>;
  return allowances.map((allowance) => (
    <span key={allowance.reach} className="droits-oui">
      {allowanceWords(allowance, group)}
    </span>
  ));
}

function WholeTable({ group }: { group: RightsGroup }) {
  return (
    // A table wider than the window is moved by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <div className="droits-cadre" tabIndex={0} role="region" aria-label={rightsGroupWords[group.id]}>
      <table className="droits-table">
        <caption className="sr-only">{words.caption(rightsGroupWords[group.id])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {roleWords[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {roles.map((role) => (
                <td key={role}>
                  <Allowances row={row} role={role} group={group.id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RoleTable({ group, role, isWhole }: { group: RightsGroup; role: Role; isWhole: boolean }) {
  return (
    <table className={isWhole ? 'droits-role droits-etroit' : 'droits-role'}>
      <caption>{words.caption(rightsGroupWords[group.id], roleWords[role])}</caption>
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.may}</th>
          <th scope="col">{words.refusal}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td>
              <Allowances row={row} role={role} group={group.id} />
            </td>
            <td className="droits-raison">
              {(row.answers.find((answer) => answer.role === role)?.reasons ?? []).map((reason) => (
                <span key={reason}>{reason}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
