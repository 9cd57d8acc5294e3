import { createServer } from 'node:http';
import sirv from 'sirv';

/** The yardstick of files: a plain static server over a folder. `node static-server.ts FOLDER PORT` */
const [folder = '', port = '0'] = process.argv.slice(2);
const serve = sirv(folder, { etag: true, immutable: true, maxAge: 31_536_000 });
const server = createServer((request, response) => {
  serve(request, response, () => void response.writeHead(404).end());
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
