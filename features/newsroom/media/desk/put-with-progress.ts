/** How a part is sent: as `fetch` would, told of the bytes that have left as they leave, which `fetch` does not say. */
export type PutWithProgress = (
  address: string,
  init: { headers: Record<string, string>; body: Blob; signal?: AbortSignal | undefined },
  onSent: (bytes: number) => void,
) => Promise<Response>;

/** The browser's way. Rejects as `fetch` does: when there is no line, or when `signal` stops it. */
export const putWithProgress: PutWithProgress = (address, { headers, body, signal }, onSent) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const end = (settle: () => void) => () => {
      signal?.removeEventListener('abort', stop);
      settle();
    };
    request.upload.addEventListener('progress', ({ loaded }) => onSent(Math.min(loaded, body.size)));
    request.addEventListener(
      'load',
      end(() => resolve(new Response(request.responseText, { status: request.status }))),
    );
    request.addEventListener(
      'error',
      end(() => reject(new TypeError('network'))),
    );
    request.addEventListener(
      'abort',
      end(() => reject(new DOMException('stopped', 'AbortError'))),
    );
    request.open('PUT', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    request.send(body);
  });
