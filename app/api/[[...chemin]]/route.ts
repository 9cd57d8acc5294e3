import { noSuchOperation as absent } from '#server/http/route.ts';

/** Whatever no other door of the API answers: a problem that a program can read, never a page. */
export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
