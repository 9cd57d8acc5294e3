/** A part of a text; one that is `held` must not be parted at the end of a line. */
export type TextPart = { text: string; isHeld: boolean };

/**
 * A pronoun behind its verb, with the t between (« a-t-il », « dit-on »), « est-ce », « celui-ci », « cette année-là »,
 * « vas-y »: an end of two letters that no line should begin with (Lexique des règles typographiques en usage à
 * l’Imprimerie nationale, « Division des mots »).
 */
const enclitic =
  /((?<=\p{L})-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|là|moi|toi|y|en)(?![\p{L}\p{N}-]))/iu;

/** The parts of a French text, in order: together they are the text, letter by letter. */
export const splitEnclitics = (text: string): TextPart[] =>
  text.includes('-')
    ? text
        .split(enclitic)
        .map((part, at) => ({ text: part, isHeld: at % 2 === 1 }))
        .filter((part) => part.text !== '')
    : [{ text, isHeld: false }];
