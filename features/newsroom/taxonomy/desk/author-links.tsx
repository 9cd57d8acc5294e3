'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

type Link = { name: string; href: string };
type Row = Link & { key: number };

/** A profile's links as the form sends them: rows left whole empty are not sent. */
export function linksOf(fields: FormData): Link[] {
  const texts = (name: string): string[] =>
    fields.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''));
  const addresses = texts('linkHref');
  return texts('linkName')
    .map((name, at) => ({ name, href: addresses[at] ?? '' }))
    .filter(({ name, href }) => name !== '' || href !== '');
}

/** The places elsewhere of a profile, one row each. `faults` are by `links.<rank>.<field>`. */
export function AuthorLinks({
  links,
  faults,
}: {
  links: readonly Link[];
  faults: Readonly<Record<string, string>>;
}) {
  const help = useId();
  const [rows, setRows] = useState<Row[]>(() => links.map((link, key) => ({ ...link, key })));
  const [next, setNext] = useState(links.length);
  const add = (): void => {
    setRows([...rows, { name: '', href: '', key: next }]);
    setNext(next + 1);
  };
  return (
    <fieldset className="groupe" aria-describedby={help}>
      <legend>{words.links}</legend>
      <p className="champ-aide" id={help}>
        {words.linksHelp}
      </p>
      {rows.map((row, at) => (
        <div className="signature-lien" key={row.key}>
          <TextField
            label={words.linkName(at + 1)}
            name="linkName"
            maxLength={80}
            defaultValue={row.name}
            error={faults[`links.${at}.name`]}
            required
          />
          <TextField
            label={words.linkHref(at + 1)}
            name="linkHref"
            type="url"
            inputMode="url"
            maxLength={2_048}
            defaultValue={row.href}
            error={faults[`links.${at}.href`]}
            required
          />
          <Button kind="quiet" onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}>
            {words.removeLink(at + 1)}
          </Button>
        </div>
      ))}
      {rows.length < 10 ? (
        <p className="gestes">
          <Button onClick={add}>{words.addLink}</Button>
        </p>
      ) : null}
    </fieldset>
  );
}
