import type { Clock } from '../ports/clock.ts';
import type { Signer } from '../ports/signer.ts';

export type BeganPorts = { readonly signer: Signer; readonly clock: Clock };

const between = '|';

/** Says when a form was opened, signed: no clock but ours is believed. */
export type TellBegan = () => Promise<string>;

export const makeTellBegan =
  ({ signer, clock }: BeganPorts): TellBegan =>
  async () => {
    const at = clock();
    const { keyId, mac } = await signer.sign('form-began', at);
    return [at, keyId, mac].join(between);
  };

/** The seconds from when a form says it was opened until now; undefined when it does not say, or not in our words. */
export const secondsSince = async (
  signer: Signer,
  began: unknown,
  now: string,
): Promise<number | undefined> => {
  if (typeof began !== 'string') return undefined;
  const [at = '', keyId = '', mac = ''] = began.split(between);
  const isOurs = await signer.verify('form-began', at, { keyId, mac });
  return isOurs ? (Date.parse(now) - Date.parse(at)) / 1000 : undefined;
};
