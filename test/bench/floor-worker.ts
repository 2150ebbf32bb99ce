import pg from 'pg';
import { floorRows, transaction } from './floor-transaction.js';

/** Runs the floor's transaction with raw `pg` for as long as it is told, and prints how many a second it did. */
const [url = '', clients = '1', seconds = '5'] = process.argv.slice(2);
const until = performance.now() + Number(seconds) * 1000;
let done = 0;

async function client(): Promise<void> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  while (performance.now() < until) {
    const id = 1 + Math.floor(Math.random() * floorRows);
    for (const [index, text] of transaction.entries()) {
      await connection.query({ name: `floor-${index}`, text, values: text.includes('$1') ? [id] : [] });
    }
    done++;
  }
  await connection.end();
}

await Promise.all(Array.from({ length: Number(clients) }, client));
process.stdout.write(String(done / Number(seconds)));
