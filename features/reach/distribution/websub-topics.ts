import { findDoor } from '#lib/doors.ts';
import { absoluteUrl } from '#lib/urls.ts';

/** The feeds that one can subscribe to: of the newspaper, of a section, of a subject, of an author. */
export type TopicList =
  | { of: 'site' }
  | { of: 'section'; slug: string }
  | { of: 'subject'; slug: string }
  | { of: 'author'; slug: string };

export type Topic = { path: string; kind: 'rss' | 'json'; list: TopicList };

const shapes: Readonly<Record<string, TopicList['of']>> = {
  '/': 'site',
  '/{rubrique}': 'section',
  '/sujets/{slug}': 'subject',
  '/auteurs/{slug}': 'author',
};

/** The feed that stands at a path of ours; null for every other path. */
export function readTopicPath(path: string): Topic | null {
  const found = findDoor(path);
  if (found.kind !== 'public') return null;
  const match = /^(.*)\/(rss\.xml|feed\.json)$/.exec(found.door.shape);
  if (!match) return null;
  const of = shapes[match[1] || '/'];
  if (!of) return null;
  const kind = match[2] === 'rss.xml' ? 'rss' : 'json';
  if (of === 'site') return { path, kind, list: { of } };
  return { path, kind, list: { of, slug: path.split('/').at(-2) ?? '' } };
}

/** A topic as feeds name themselves (`rel=self`), and no other spelling of it. */
export function readTopic(topic: string, siteUrl: string): Topic | null {
  if (!topic.startsWith(`${siteUrl}/`)) return null;
  const path = topic.slice(siteUrl.length);
  if (/[?#\s]/.test(path) || absoluteUrl(siteUrl, path) !== topic) return null;
  return readTopicPath(path);
}
