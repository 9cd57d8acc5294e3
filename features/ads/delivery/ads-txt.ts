import { withoutByteOrderMark } from '#lib/csv.ts';
import { adFileReasons as words } from '#words/ads/delivery/ad-files.ts';

/**
 * ads.txt and app-ads.txt (IAB Tech Lab, ads.txt 1.1): who may sell the newspaper's space. Lines are read as crawlers
 * read them, so that what they would skip in silence is told to whoever writes it. Pure.
 */

/** What is wrong with a line; lines are counted from 1. */
export type LineFault = { line: number; reason: string };

const mostLines = 2_000;
const longestLine = 400;

/** Which variables version 1.1 knows, and whether a file may say them twice. */
const variables = {
  CONTACT: 'many',
  SUBDOMAIN: 'many',
  INVENTORYPARTNERDOMAIN: 'many',
  OWNERDOMAIN: 'once',
  MANAGERDOMAIN: 'once-a-country',
} as const;
type Variable = keyof typeof variables;
const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);

/** A name of the public network in ASCII: two labels at least, no scheme, no path, no port. */
export const isDomain = (text: string): boolean =>
  text.length <= 253 &&
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/i.test(text);

/** What stands on a line before its remark; empty for a line that says nothing to a crawler. */
const spoken = (line: string): string => line.replace(/#.*$/, '').trim();

const linesOf = (text: string): string[] => withoutByteOrderMark(text).split(/\r\n|\n|\r/);

/** What can't stay in an ads.txt or app-ads.txt, line by line; empty when all can. */
export function adsTxtFaults(text: string): LineFault[] {
  const lines = linesOf(text);
  if (lines.length > mostLines) return [{ line: mostLines + 1, reason: words.tooManyLines(mostLines) }];
  const known = new Map<string, number>();
  return lines.flatMap((raw, at) => {
    const line = at + 1;
    const said = spoken(raw);
    const reason = lineFault(raw, said) ?? repetition(said, { line, known });
    return reason === null ? [] : [{ line, reason }];
  });
}

function lineFault(raw: string, said: string): string | null {
  if (raw.length > longestLine) return words.tooLong(longestLine);
  if (hasControls(raw)) return words.controls;
  if (said === '') return null;
  const variable = /^([A-Za-z]+)\s*=(.*)$/.exec(said);
  return variable ? variableFault(variable[1] ?? '', (variable[2] ?? '').trim()) : recordFault(said);
}

/**
 * A tab is a space; what else does not print is a copy gone wrong. So are spaces of typography and signs without a
 * width, which crawlers take for a part of the account; in a remark they are French.
 */
const hasControls = (raw: string): boolean =>
  Array.from(raw).some((sign) => sign !== '\t' && (sign < ' ' || (sign >= '\u007F' && sign < '\u00A0'))) ||
  /[\u00A0\u00AD\u2000-\u200F\u2028\u2029\u202F\u2060\u3000\uFEFF]/u.test(raw.replace(/#.*$/, ''));

function variableFault(given: string, value: string): string | null {
  const name = given.toUpperCase();
  if (!isVariable(name)) return words.unknownVariable(given, Object.keys(variables).join(', '));
  if (value === '') return words.emptyVariable(name);
  if (name === 'CONTACT') return null;
  if (name !== 'MANAGERDOMAIN') return domainFault(value);
  const [domain = '', country, ...rest] = value.split(',').map((part) => part.trim());
  if (rest.length > 0 || (country !== undefined && !/^[a-z]{2}$/i.test(country))) return words.managerCountry;
  return domainFault(domain);
}

/** Domain, account, relationship, and the identity of the certification authority if there is one. */
function recordFault(said: string): string | null {
  // What follows a semicolon is an extension: crawlers that do not know it skip it.
  const fields = (said.split(';')[0] ?? '').split(',').map((field) => field.trim());
  const [domain = '', account = '', relationship = '', authority] = fields;
  if (fields.length < 3) return words.tooFewFields(fields.length);
  if (fields.length > 4) return words.tooManyFields(fields.length);
  const wrongDomain = domainFault(domain);
  if (wrongDomain) return wrongDomain;
  if (account === '') return words.noAccount;
  if (/\s/.test(account)) return words.spacedAccount(account);
  if (!/^(?:direct|reseller)$/i.test(relationship)) return words.relationship(relationship);
  return authority === undefined || /^[\w-]{1,64}$/.test(authority) ? null : words.authority(authority);
}

function domainFault(domain: string): string | null {
  if (isDomain(domain)) return null;
  return /[/:]/.test(domain) ? words.address(domain) : words.domain(domain);
}

/** The same said twice: crawlers take the first, and whoever changes the second wonders. */
function repetition(
  said: string,
  { line, known }: { line: number; known: Map<string, number> },
): string | null {
  if (said === '') return null;
  const key = repetitionKey(said);
  const first = known.get(key);
  if (first !== undefined) return words.repeated(first);
  known.set(key, line);
  return null;
}

function repetitionKey(said: string): string {
  const [, given = '', value = ''] = /^([A-Za-z]+)\s*=(.*)$/.exec(said) ?? [];
  const name = given.toUpperCase();
  if (!isVariable(name)) {
    const [domain = '', account = '', relationship = ''] = said.split(/[,;]/).map((part) => part.trim());
    return `${domain.toLowerCase()},${account},${relationship.toUpperCase()}`;
  }
  if (variables[name] === 'once') return name;
  const wanted = value.trim().toLowerCase();
  return variables[name] === 'many' ? `${name}=${wanted}` : `${name} ${wanted.split(',')[1]?.trim() ?? ''}`;
}

/** The line that version 1.1 (section 3.2.1) asks of a publisher whose space nobody sells. */
const nobodySells = 'placeholder.example.com, placeholder, DIRECT, placeholder';

/**
 * The file as it is served: what the desk wrote, or that the newspaper owns its space and nobody sells it.
 * @param host of the newspaper's address; a name that no crawler can look up (localhost) is not told
 */
export function toAdsTxt(text: string, host: string): string {
  const lines = linesOf(text).map((line) => line.trimEnd());
  if (lines.some((line) => spoken(line) !== '')) return `${lines.join('\n').trim()}\n`;
  const domain = host.replace(/^www\./, '');
  return [...(isDomain(domain) ? [`OWNERDOMAIN=${domain}`] : []), nobodySells, ''].join('\n');
}
