/** Ways out of the conversation that a text holds. */
export type Contacts = {
  /** Addresses of the web, written out in full or as a bare domain; each host, small letters, without `www.`. */
  links: string[];
  /** Domains and mail addresses whose dot or at sign was put in words. */
  spelledOut: string[];
  phones: string[];
  mails: string[];
  /** Messaging accounts that one is asked to write to. */
  handles: string[];
};

const anyEnding =
  'com|fr|net|org|info|biz|eu|be|ch|ca|uk|de|es|it|us|ru|cn|in|io|co|me|tv|cc|ws|pw|ly|gl|gd|to|ai|app|dev|xyz|top|site|online|shop|store|club|link|click|live|pro|vip|bet|casino|loan|loans|finance|blog|space|website|fun|icu|buzz|cam|win|bid|tk|ml|ga|cf|gq|sn|ci|bj|tg|ma|tn';
/** After a bare « point » or « dot » only endings that are no word of a sentence. */
const sureEnding = 'com|fr|org|eu|ru|biz|xyz|io|co uk';

const full = /\bhttps?:\/\/([^\s<>"'«»“”|\\^`{}/?#]+)[^\s<>"'«»“”|\\^`{}]*/giu;
const hidden = /\bh(?:xx|\*\*)ps?\s*\[?:\]?\s*\/\s*\/\s*([^\s/]+)/giu;
// In small letters, or all in capitals: « bien.Me voilà » is a space that was forgotten.
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+(?:${anyEnding}|COM|FR|NET|ORG))(?![\\p{L}\\p{N}-])(?!\\.\\p{L})`,
  'gu',
);
const dot = String.raw`(?:[([{<]\s*(?:point|dot|\.)\s*[)\]}>])`;
const at = String.raw`(?:[([{<]\s*(?:at|arobase|arrobase|chez|@)\s*[)\]}>]|\s(?:arobase|arrobase)\s)`;
const spelled = [
  new RegExp(`\\b(?:w w w ?\\.|www \\.|www\\. ) ?[a-z0-9-]{2,63} ?\\. ?(?:${anyEnding})\\b`, 'gu'),
  /\b[a-z0-9]{1,63}-[a-z0-9-]{1,63} \. ?(?:net|org|fr|top|site|info)\b/gu,
  new RegExp(`\\b([a-z0-9-]{2,63})\\s*${dot}\\s*(?:${anyEnding})\\b`, 'gu'),
  new RegExp(`\\b([a-z0-9-]{2,63}) (?:point|dot) (?:${sureEnding})\\b`, 'gu'),
  new RegExp(`\\b([a-z0-9-]{3,63}) \\. ?(?:com|xyz|ru|biz)\\b`, 'gu'),
  new RegExp(`\\b[a-z0-9._-]{2,63}\\s*${at}\\s*[a-z0-9-]{2,63}`, 'gu'),
  /\b[a-z0-9._-]{2,63} (?:at|@) (?:gmail|yahoo|hotmail|outlook|protonmail|mail)\b/gu,
];
const mail = /\b[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/gu;
const phone =
  /(?<![\d.,/])(?:(?:\+|\b00)\s?\d{1,3}(?:[\s.\-()]{0,2}\d){7,12}|0[1-9](?:[\s.-]?\d{2}){4}|0[\s.-]?8\d{2}(?:[\s.-]?\d{2}){3}|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})(?![\d])/gu;
const handle =
  /(?:whats\s?app|watsapp|whatsap|wa|telegram|telegramme|signal|viber|skype|snap(?:chat)?|insta(?:gram)?)\s*(?:n°|numero|number|:|=|->|→|au|at|@|\+)+\s*(@?[a-z0-9_+][a-z0-9_.+ -]{3,40})/gu;

const distinct = (found: Iterable<string>): string[] => [...new Set(found)];

/** Finds them in a text without signs of no width (`typed`) and in the same text folded (`folded`). */
export function findContacts(typed: string, folded: string): Contacts {
  const mails = distinct([...folded.matchAll(mail)].map(([address]) => address));
  const withoutMails = typed.replace(/\S{1,63}@\S{1,200}/gu, ' ');
  const hosts = [
    ...[...withoutMails.matchAll(full)].map(([, host = '']) => host),
    ...[...withoutMails.matchAll(hidden)].map(([, host = '']) => host),
    ...[...withoutMails.replace(full, ' ').matchAll(bare)].map(([, host = '']) => host),
  ];
  const spelledOut = spelled.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([found]) => found.trim()),
  );
  return {
    // « https:// » alone, as somebody writes of it, leads nowhere.
    links: hosts
      .map((host) =>
        host
          .toLowerCase()
          .replace(/^www\./, '')
          .replace(/[.,;:!?…)]+$/u, '')
          .replace(/:\d+$/, ''),
      )
      .filter((host) => host !== ''),
    spelledOut: distinct(spelledOut),
    phones: distinct([...folded.matchAll(phone)].map(([found]) => found.replace(/\D/g, ''))),
    mails,
    handles: distinct([...folded.matchAll(handle)].map(([, name = '']) => name.trim())),
  };
}
