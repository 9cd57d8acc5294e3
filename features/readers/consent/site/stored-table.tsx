import { register, type StoredThing } from '#features/readers/consent/register.ts';
import {
  storedTables,
  storedTableWords as words,
  storedThingWords,
  storeWords,
} from '#words/readers/consent/stored-things.ts';
import './cookie-tables.css';

const groundWords = (ground: StoredThing['ground']): string =>
  ground === 'essential' ? words.essential : ground === 'asked' ? words.asked : words.agreed;

/**
 * What the site leaves in the browsers of readers, of people with an account, or of the desk: a table, drawn from the
 * register. `prefix` stands before the names of the account's cookies over https.
 */
export function StoredTable({ whose, prefix }: { whose: StoredThing['whose']; prefix: string }) {
  const [name, what, lasts, ends] = words.columns;
  return (
    <table className="cookies-table">
      <caption className="sr-only">{storedTables[whose]}</caption>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {register
          .filter((thing) => thing.whose === whose)
          .map((thing) => (
            <tr key={thing.id}>
              <th scope="row" data-colonne={name}>
                <code>{`${thing.isPrefixed ? prefix : ''}${thing.name}`}</code>
                <span>{storeWords[thing.store]}</span>
              </th>
              <td data-colonne={what}>
                {storedThingWords[thing.id].what} <span>{groundWords(thing.ground)}</span>
              </td>
              <td data-colonne={lasts}>{storedThingWords[thing.id].lasts}</td>
              <td data-colonne={ends}>{storedThingWords[thing.id].ends}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
