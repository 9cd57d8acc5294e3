/** What we read of exifreader (its own types name four thousand tags). Tags are foreign: each is looked at before it is used. */
declare module 'exifreader' {
  type Group = Record<string, unknown>;
  export type Groups = { exif?: Group; iptc?: Group; xmp?: Group };
  const reader: { load: (data: Buffer, options: { expanded: true }) => Groups };
  export default reader;
}
