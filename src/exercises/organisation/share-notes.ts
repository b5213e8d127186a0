import { subject } from './account.ts';
import type { Host, User } from './inventory.ts';
import type { PlannedAnswer } from './log-book.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';
import { note } from './world.ts';

/** One use of a share; a file of it where `file` is told. `accesses` are Windows' message numbers, `%%4416` reading. */
interface ShareUse {
  readonly on: Host;
  readonly user: User;
  readonly from: Host;
  readonly logonId: number;
  readonly share: string;
  readonly localPath: string;
  readonly file?: string;
  readonly mask: number;
  readonly accesses: string;
}

export function noteShare(world: World, random: Random, timeUs: number, use: ShareUse, answer?: PlannedAnswer): void {
  const common = {
    ...subject(world, use.user, use.logonId),
    ObjectType: 'File',
    IpAddress: use.from.address,
    IpPort: String(random.between(49_152, 65_535)),
    ShareName: `\\\\*\\${use.share}`,
    ShareLocalPath: use.localPath,
    AccessMask: use.mask,
    AccessList: `${use.accesses}\r\n\t\t\t\t`,
  };
  if (use.file === undefined) note(world, use.on, 'share', timeUs, common, answer);
  else note(world, use.on, 'shareFile', timeUs, { ...common, RelativeTargetName: use.file }, answer);
}
