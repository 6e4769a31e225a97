import { createServer, type Server } from 'node:net';
import { StartProblem } from './start-problem.ts';

/** A port somebody may choose; zero takes a free one. */
export type PortChoice = {
  readonly port: number;
  /** The environment name that changes it, for the message when it is taken. */
  readonly variable: string;
};

const isTaken = (error: Error): boolean =>
  'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** One clear line about a port that somebody else holds. */
export const portTaken = ({ port, variable }: PortChoice): StartProblem =>
  new StartProblem(
    `Port ${port} is in use already: set ${variable} to a free port, for example ${variable}=${port + 1}.`,
  );

/** Listens on the chosen port of one address and gives the real port. */
export const listen = (server: Server, choice: PortChoice, host = '127.0.0.1'): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(isTaken(error) ? portTaken(choice) : error);
    server.once('error', fail);
    server.listen({ port: choice.port, host, exclusive: true }, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : choice.port);
    });
  });

const probe = async (choice: PortChoice, host: string): Promise<number> => {
  const server = createServer();
  const port = await listen(server, choice, host);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
};

/** A port nobody holds on any address, for a part that opens its own; refuses one that is taken. */
export const claimPort = async (choice: PortChoice): Promise<number> => {
  const port = await probe(choice, '127.0.0.1');
  // On some systems the wildcard address can be taken while the loopback one is free, and the other way round.
  await probe({ ...choice, port }, '0.0.0.0');
  return port;
};
