import { Tokenization } from 'aws-cdk-lib';

/** All that one function may be told, names and values together (AWS Lambda quotas: 4 KB). */
export const environmentBytes = 4096;

/** What a reference may become when it is deployed: a name or an ARN of ours, none of which is longer. */
const bytesOfAReference = 200;

const bytesOf = (text: string): number =>
  Buffer.byteLength(text) + Tokenization.reverseString(text).tokens.length * bytesOfAReference;

/** What one function is told, or an error before Lambda refuses it: a council's settings can be too long for one. */
export const withinRoom = (
  name: string,
  environment: Readonly<Record<string, string>>,
): Record<string, string> => {
  const sizes = Object.entries(environment).map(([key, value]) => ({
    key,
    bytes: bytesOf(key) + bytesOf(value),
  }));
  const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
  if (bytes > environmentBytes) {
    const [longest] = sizes.sort((a, b) => b.bytes - a.bytes);
    throw new Error(
      `${name} would be told ${bytes} bytes and Lambda takes ${environmentBytes}: make the council’s settings shorter (${longest?.key} is ${longest?.bytes}).`,
    );
  }
  return { ...environment };
};
