import type { Duplex } from 'node:stream';
import { httpSentences } from '#messages/http.ts';

const reasons = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
} as const;

/** A request that Node could not even read gets a status and a sentence too. */
export function answerClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  sayAndClose(socket, status);
}

/** CONNECT asks for a tunnel; Node would close it without an answer. */
export function refuseTunnel(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  sayAndClose(socket, 405, 'Allow: GET, HEAD\r\n');
}

function sayAndClose(socket: Duplex, status: keyof typeof reasons, headers = ''): void {
  const text = `${httpSentences[status]}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nCache-Control: no-store\r\n${headers}` +
      `X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${text}`,
  );
}
