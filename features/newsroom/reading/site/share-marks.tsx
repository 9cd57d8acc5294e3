import type { ShareNetwork } from '#features/newsroom/sharing/share-links.ts';

/** Our own drawings of the networks' initials, 24 units a side. */
const marks: Partial<Record<ShareNetwork, string>> = {
  facebook:
    'M13.4 21v-7.6h2.6l.4-3h-3V8.6c0-.9.3-1.5 1.5-1.5h1.6V4.4c-.3 0-1.2-.1-2.3-.1-2.3 0-3.9 1.4-3.9 4v2.1H7.7v3h2.6V21z',
  x: 'M4 4h4.6l4 5.6L17.5 4H20l-6.2 7.2L20.5 20H16l-4.4-6.1L6.3 20H3.8l6.6-7.6z',
  linkedin:
    'M5 9.5h3V19H5zM6.5 5a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM10 9.5h2.9v1.3c.5-.9 1.6-1.6 3-1.6 2.8 0 3.6 1.8 3.6 4.3V19h-3v-4.9c0-1.2-.1-2.4-1.6-2.4s-1.8 1.1-1.8 2.3V19H10z',
  pinterest:
    'M12 3.5c-4.7 0-7 3.2-7 6.1 0 1.8.6 3.3 2 3.9.3.1.5 0 .5-.3l.2-.9c.1-.3 0-.4-.2-.6-.4-.5-.7-1.2-.7-2.1 0-2.6 2-4.6 4.9-4.6 2.6 0 4.1 1.6 4.1 3.8 0 2.8-1.3 5.1-3.1 5.1-1 0-1.8-.8-1.5-1.9.3-1.2.9-2.5.9-3.4 0-.8-.4-1.4-1.3-1.4-1 0-1.9 1.1-1.9 2.5 0 .9.3 1.5.3 1.5l-1.3 5.4c-.4 1.6-.1 3.5 0 3.7 0 .1.2.1.2.1.1-.2 1.5-1.9 2-3.6l.7-2.9c.4.7 1.5 1.4 2.6 1.4 3.5 0 5.9-3.2 5.9-7.4 0-3.2-2.7-6.1-6.7-6.1z',
};

export const NetworkMark = ({ network }: { network: ShareNetwork }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path fill="currentColor" d={marks[network]} />
  </svg>
);

/** Two links of a chain. */
export const CopyMark = () => (
  <Stroked d="M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.2-1.2" />
);

/** An arrow out of a box. */
export const DeviceMark = () => <Stroked d="M12 15V3.5M8 7l4-3.5L16 7M8 11H5.5v9h13v-9H16" />;

const Stroked = ({ d }: { d: string }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" d={d} />
  </svg>
);
