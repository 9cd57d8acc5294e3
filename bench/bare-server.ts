import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

/** The yardstick: a plain Node HTTP server that answers the same bytes from memory. `node bare-server.ts FILE PORT` */
const [file = '', port = '0'] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': body.length,
  'cache-control': 'public, max-age=0, must-revalidate',
};
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
