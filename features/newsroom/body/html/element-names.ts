const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content. */
export const voidElements = names('area base br col embed hr img input link meta param source track wbr');

/** Elements that begin and end a line. */
export const lineElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup html legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose content is not part of a text. */
export const skippedElements = names(
  'applet audio canvas datalist frameset iframe math meter noembed noframes noscript object progress rp ' +
    'script select style svg template textarea title video',
);

/** What the tokenizer must read as raw text, by element (HTML standard, "parsing elements that contain only text"). */
export const rawTextElements = names('iframe noembed noframes noscript style xmp');
export const escapableTextElements = names('textarea title');

/** Start tags that end a drawing or a formula which was never closed (HTML standard, "in foreign content"). */
export const breakoutElements = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var',
);

export const strongElements = names('b strong');
export const emElements = names('cite dfn em i var');
export const preElements = names('listing plaintext pre xmp');
