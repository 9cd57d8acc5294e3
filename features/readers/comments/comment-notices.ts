/** How often somebody is told by mail that they were answered or named. */
export const noticeFrequencies = ['at_once', 'daily', 'never'] as const;
export type NoticeFrequency = (typeof noticeFrequencies)[number];

/** Until somebody chooses otherwise. */
export const usualFrequency: NoticeFrequency = 'at_once';

/** After a comment appears, so long that a moderator who takes it back has told nobody. */
export const noticeDelaySeconds = 30;

/** Somebody of a thread, by the name that others write behind « @ ». */
type Named = { userId: string; name: string };

/** Those whose whole name stands behind an « @ » in a text: capitals and the kind of space don't count. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const plain = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  const said = plain(text);
  return people
    .filter(({ name }) => {
      const mark = `@${plain(name)}`;
      for (let at = said.indexOf(mark); at >= 0; at = said.indexOf(mark, at + 1)) {
        if (!/^[\p{L}\p{N}]/u.test(said.slice(at + mark.length))) return true;
      }
      return false;
    })
    .map(({ userId }) => userId);
}
