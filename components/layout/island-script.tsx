/** Loads the browser code of an island; null (it was never built) draws nothing, and the page is whole without it. */
export function IslandScript({ address }: { address: string | null }) {
  return address && <script type="module" src={address} />;
}
