import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type Counting, countings, type Traffic, trafficKinds } from '#features/ads/campaigns/ads.ts';

/**
 * One creative on one screen, once: what its events are counted as. Nothing of it is anybody's: two servings on one
 * page have nothing in common.
 */
export type Serving = {
  /** A UUID, drawn for this serving alone: its events count once. */
  servingId: string;
  campaignId: string;
  creativeId: string;
  slot: string;
  /** The section's id, or a word for what is in none: "front", "other". */
  section: string;
  /** Of the request that was answered with it. */
  traffic: Traffic;
  /** What its campaign counted when it was served. */
  counting: Counting;
  /** The browser may tell of its view: it agreed, or the settings measure without. */
  isMeasured: boolean;
  /** On the newspaper's clock, `2026-11-27`. */
  day: string;
  issuedAt: Date;
};

/** A creative that stands in kept pages: the same bytes for everybody, so it has no serving and no hour. */
export type HouseClick = { creativeId: string; slot: string; section: string };

/** What is too old is still ours: it says what it was. */
type Refused = { is: 'forged' } | { is: 'expired'; serving: Serving };
export type OpenedServing = { is: 'serving'; serving: Serving } | Refused;
export type OpenedClick = OpenedServing | { is: 'house'; click: HouseClick };

/** How long after the decision its events are taken. */
export const eventLifetimeMs = 30 * 60_000;
/** The same where views are paid for: so long the budget waits for each of which nothing is told. */
export const viewLifetimeMs = 5 * 60_000;
/** How long its click is counted: a page stays open overnight. */
export const clickLifetimeMs = 24 * 3_600_000;
/** Clocks of two nodes differ by less. */
const skewMs = 60_000;

const longestToken = 200;
const sealBytes = 16;
const marks = { serving: 1, house: 2 } as const;
const kindOf = { id: 0, word: 1 } as const;
const dayMs = 86_400_000;
const idBytes = 16;

/**
 * A serving that nobody can write but us, in at most 200 characters that need no escaping. Whoever holds it reads it:
 * it holds nothing to hide.
 * @param secret the application's (`Config.authSecret`): the key is derived from it
 */
export function sealServing(serving: Serving, secret: string): string {
  const fixed = Buffer.alloc(12);
  fixed.writeUInt8(marks.serving, 0);
  fixed.writeUInt8(trafficKinds.indexOf(serving.traffic), 1);
  fixed.writeUInt8(countings.indexOf(serving.counting) | (serving.isMeasured ? 2 : 0), 2);
  fixed.writeUInt16BE(Math.round(Date.parse(serving.day) / dayMs), 4);
  fixed.writeUIntBE(serving.issuedAt.getTime(), 6, 6);
  return sealed(
    [
      fixed,
      idOf(serving.servingId),
      idOf(serving.campaignId),
      idOf(serving.creativeId),
      ...placeOf(serving.slot, serving.section),
    ],
    secret,
  );
}

/** The click of a house creative in a kept page: the same token whenever the page is drawn. */
export const sealHouseClick = ({ creativeId, slot, section }: HouseClick, secret: string): string =>
  sealed([Buffer.from([marks.house]), idOf(creativeId), ...placeOf(slot, section)], secret);

/** The serving that an event is told of: half an hour long, five minutes where its view is paid for. */
export function openServing(token: string, secret: string, now: Date): OpenedServing {
  const opened = open(token, secret);
  if (opened.is !== 'serving') return { is: 'forged' };
  return inTime(opened, now, opened.serving.counting === 'viewable' ? viewLifetimeMs : eventLifetimeMs);
}

/** What a click is of: a serving of the last day, or a creative of the house. */
export function openClick(token: string, secret: string, now: Date): OpenedClick {
  const opened = open(token, secret);
  return opened.is === 'serving' ? inTime(opened, now, clickLifetimeMs) : opened;
}

function inTime(opened: { is: 'serving'; serving: Serving }, now: Date, lifetimeMs: number): OpenedServing {
  const age = now.getTime() - opened.serving.issuedAt.getTime();
  return age > lifetimeMs || age < -skewMs ? { ...opened, is: 'expired' } : opened;
}

const keys = new Map<string, Buffer>();

/** Derived once for each secret; a process has one. */
function keyFrom(secret: string): Buffer {
  const known = keys.get(secret);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'ads.serving', 32));
  keys.set(secret, key);
  return key;
}

const sealOf = (content: Buffer, secret: string): Buffer =>
  createHmac('sha256', keyFrom(secret)).update(content).digest().subarray(0, sealBytes);

function sealed(parts: readonly Buffer[], secret: string): string {
  const content = Buffer.concat(parts);
  const token = Buffer.concat([content, sealOf(content, secret)]).toString('base64url');
  if (token.length > longestToken) throw new Error(`the token of a serving is too long: ${token.length}`);
  return token;
}

function open(token: string, secret: string): OpenedClick {
  if (token.length > longestToken || !/^[\w-]+$/.test(token)) return { is: 'forged' };
  const bytes = Buffer.from(token, 'base64url');
  // One spelling alone: bits that mean nothing at the end of base64 would make a second token of the same serving.
  if (bytes.length <= sealBytes || bytes.toString('base64url') !== token) return { is: 'forged' };
  const content = bytes.subarray(0, -sealBytes);
  if (!timingSafeEqual(sealOf(content, secret), bytes.subarray(-sealBytes))) return { is: 'forged' };
  return content[0] === marks.serving ? readServing(content) : readHouse(content);
}

function readServing(content: Buffer): OpenedClick {
  const traffic = trafficKinds[content.readUInt8(1)];
  const counting = countings[content.readUInt8(2) & 1];
  if (!traffic || !counting) return { is: 'forged' };
  const ids = 12;
  const serving: Serving = {
    servingId: readId(content, ids),
    campaignId: readId(content, ids + idBytes),
    creativeId: readId(content, ids + 2 * idBytes),
    ...readPlace(content, ids + 3 * idBytes),
    traffic,
    counting,
    isMeasured: (content.readUInt8(2) & 2) !== 0,
    day: new Date(content.readUInt16BE(4) * dayMs).toISOString().slice(0, 10),
    issuedAt: new Date(content.readUIntBE(6, 6)),
  };
  return { is: 'serving', serving };
}

const readHouse = (content: Buffer): OpenedClick => ({
  is: 'house',
  click: { creativeId: readId(content, 1), ...readPlace(content, 1 + idBytes) },
});

const idOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const readId = (content: Buffer, at: number): string =>
  content
    .subarray(at, at + idBytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The slot with its length before it, then the section as an id or as a word, to the end. */
function placeOf(slot: string, section: string): Buffer[] {
  const name = Buffer.from(slot);
  const part = isId(section) ? idOf(section) : Buffer.from(section);
  return [Buffer.from([name.length]), name, Buffer.from([isId(section) ? kindOf.id : kindOf.word]), part];
}

function readPlace(content: Buffer, at: number): { slot: string; section: string } {
  const sectionAt = at + 1 + content.readUInt8(at);
  const slot = content.toString('utf8', at + 1, sectionAt);
  const isSectionId = content[sectionAt] === kindOf.id;
  return {
    slot,
    section: isSectionId ? readId(content, sectionAt + 1) : content.toString('utf8', sectionAt + 1),
  };
}
