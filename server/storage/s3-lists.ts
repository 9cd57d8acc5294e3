/** What a list of objects, or of uploads that were begun, says; keys of ours hold nothing that XML would escape. */
export type ListedObject = { key: string; bytes: number; at: Date };
export type BegunUpload = { key: string; uploadId: string; at: Date };

const textOf = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? null;

const blocksOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, block]) => block ?? '');

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** One page of ListObjectsV2, and the token of the next. */
export function readObjects(xml: string): { objects: ListedObject[]; next: string | null } {
  const objects = blocksOf(xml, 'Contents').map((block) => ({
    key: textOf(block, 'Key') ?? '',
    bytes: Number(textOf(block, 'Size') ?? 0),
    at: new Date(textOf(block, 'LastModified') ?? 0),
  }));
  const token = textOf(xml, 'NextContinuationToken');
  return { objects, next: textOf(xml, 'IsTruncated') === 'true' && token ? unescape(token) : null };
}

/** One page of ListMultipartUploads; the next is asked for when this one has been worked through. */
export const readBegunUploads = (xml: string): BegunUpload[] =>
  blocksOf(xml, 'Upload').map((block) => ({
    key: textOf(block, 'Key') ?? '',
    uploadId: unescape(textOf(block, 'UploadId') ?? ''),
    at: new Date(textOf(block, 'Initiated') ?? 0),
  }));

/** The id of an upload that was begun; null when the answer has none. */
export const readUploadId = (xml: string): string | null => {
  const found = textOf(xml, 'UploadId');
  return found && unescape(found);
};

/** Copying and completing answer 200 before they are done: a failure then stands in the body. */
export const isFailure = (xml: string): boolean => /<Error>/.test(xml);
