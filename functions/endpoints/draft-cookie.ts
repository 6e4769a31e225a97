import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { draftCookieDays, draftCookieName } from '../../shared/intake-api/drafts.ts';
import { parseDraftCode } from '../../shared/reference/draft-code.ts';

const daySeconds = 86_400;
const cookie = (value: string, seconds: number): string =>
  `${draftCookieName}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Strict`;

/** Leaves a draft's code with this browser, where no script can read it. */
export const rememberCode = (code: string): readonly [string] => [
  cookie(code, draftCookieDays * daySeconds),
];

/** Takes it away again. */
export const forgetCode: readonly [string] = [cookie('', 0)];

/** The code that this browser holds. */
export const codeHeld = ({ cookies = [] }: APIGatewayProxyEventV2): string | undefined => {
  const held = cookies.find((each) => each.startsWith(`${draftCookieName}=`));
  return held && parseDraftCode(held.slice(draftCookieName.length + 1));
};
